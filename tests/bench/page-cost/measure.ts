import { BrokenCorpus, type Entry } from '../corpus.ts';
import { FEED, fighting, growing } from './feed.ts';
import { groupOf } from './groups.ts';
import { HUGE, LARGE, type OwnPages } from './own-pages.ts';
import type { Sample, Side } from './side.ts';
import type { Pair } from './summary.ts';

/** The same browser twice: with the extension, and without. */
export interface Sides {
  readonly on: Side;
  readonly off: Side;
}

/** One page to measure. */
export interface Job {
  readonly id: string;
  readonly group: string;
  readonly shareOf: Pair['shareOf'];
  readonly run: (side: Side) => Promise<Sample>;
}

export interface Failure {
  readonly id: string;
  readonly error: string;
}

export interface Measured {
  readonly pairs: readonly Pair[];
  readonly failures: readonly Failure[];
}

/** Every page is opened once. */
export function openingJobs(entries: readonly Entry[]): readonly Job[] {
  return entries.map((entry) => ({
    id: entry.id,
    group: groupOf(entry),
    shareOf: 'work',
    run: (side) => side.open(entry),
  }));
}

/** Large pages that are opened, pages that grow, and one that puts back what is hidden. */
export function ownJobs({
  article,
  frontPage,
  largeArticle,
  hugeArticle,
}: OwnPages): readonly Job[] {
  const opened = (elements: number, entry: Entry): Job => {
    const name = `article of ${elements} elements`;
    return { id: name, group: name, shareOf: 'work', run: (side) => side.open(entry) };
  };
  const goesOn = (name: string, entry: Entry, expression: string): Job => ({
    id: name,
    group: name,
    shareOf: 'clock',
    run: (side) => side.run(entry, expression),
  });
  const feed = growing(FEED);
  return [
    opened(LARGE, largeArticle),
    opened(HUGE, hugeArticle),
    goesOn('growing article', article, feed),
    goesOn('growing front page', frontPage, feed),
    goesOn(`growing article of ${LARGE} elements`, largeArticle, feed),
    goesOn('article that fights back', article, fighting(FEED.seconds)),
  ];
}

/**
 * Does every job with the extension on and off, one right after the other and in turned order from
 * job to job, so that neither has the better half of a machine that grows warm or busy.
 * The first job is done once more before, unmeasured: a fresh browser starts much during its first page.
 * @param told called after each job with the number of jobs done
 * @throws BrokenCorpus; a page that cannot be measured is among the failures
 */
export async function measure(
  sides: Sides,
  jobs: readonly Job[],
  told: (done: number) => void,
): Promise<Measured> {
  const pairs: Pair[] = [];
  const failures: Failure[] = [];
  const [first] = jobs;
  if (first) await attempt(sides, first, 0);
  for (const [at, job] of jobs.entries()) {
    const result = await attempt(sides, job, at);
    if ('error' in result) failures.push(result);
    else pairs.push(result);
    told(at + 1);
  }
  return { pairs, failures };
}

async function attempt(sides: Sides, job: Job, at: number): Promise<Pair | Failure> {
  const { id, group, shareOf } = job;
  try {
    const first = await job.run(at % 2 === 0 ? sides.on : sides.off);
    const second = await job.run(at % 2 === 0 ? sides.off : sides.on);
    const [on, off] = at % 2 === 0 ? [first, second] : [second, first];
    return { id, group, on, off, shareOf };
  } catch (error) {
    if (error instanceof BrokenCorpus) throw error;
    return { id, error: String(error) };
  }
}
