/** Begins what the project grows by: `npm run new:rule`, `new:language`, `new:page`. */
import { BadName } from './new/bad-name.ts';
import type { Made } from './new/made.ts';
import { makeLanguage } from './new/make-language.ts';
import { makePage } from './new/make-page.ts';
import { makeRule } from './new/make-rule.ts';
import { ROOT } from './tools/program.ts';

type Maker = (root: string, args: readonly string[]) => Made;

const MAKERS: Readonly<Record<string, Maker>> = {
  rule: makeRule,
  language: makeLanguage,
  page: makePage,
};

const [kind = '', ...args] = process.argv.slice(2);
try {
  const make = MAKERS[kind];
  if (make === undefined) throw new BadName(`One of ${Object.keys(MAKERS).join(', ')}, please.`);
  const { made, next } = make(ROOT, args);
  console.log(`${made.join('\n')}\n\n${next}`);
} catch (error) {
  if (!(error instanceof BadName)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
