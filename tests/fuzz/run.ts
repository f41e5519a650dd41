import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/** A run of half an hour says every minute or so how far it is. */
const TELL_EVERY = 500;

const { values } = parseArgs({
  options: {
    /** How many pages are grown. */
    trees: { type: 'string', default: '100000' },
    /** Grows the same pages again. */
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = Number(values.seed);
const { trees, seconds, slowestMs, kinds, failure } = await fuzz(
  Number(values.trees),
  seed,
  (done) => {
    if (done % TELL_EVERY === 0) console.log(`${done} pages`);
  },
);
console.log(
  `${trees} pages grown with seed ${seed} in ${Math.round(seconds)} s ` +
    `(${Math.round(trees / seconds)} a second), the slowest read in ${Math.round(slowestMs)} ms: ${JSON.stringify(kinds)}`,
);
console.log(failure ?? '0 faults');
process.exitCode = failure === null ? 0 : 1;
