import { readOwnList } from '../../../lib/repair/own-list.ts';
import { parcelsFor, type SiteRules } from '../../../lib/repair/site-rule.ts';
import { quantile } from '../metrics/bootstrap.ts';
import type { Entry } from '../corpus.ts';
import type { Command } from './command-line.ts';
import { ownMs } from './cost.ts';
import { measure, openingJobs } from './measure.ts';
import { startSide } from './side.ts';
import type { Pair } from './summary.ts';

/** What a reader may have made in years. Source: issue 8. */
const RULES = 2000;
const LINES = 5000;

/** Of ten lines so many are for all sites, as in the community's own lists. */
const EVERYWHERE = 1;

/** Every page so many times: what is looked for is smaller than what two loads differ by. */
const ROUNDS = 5;

/** What issue 8 asks: so many times the cost without any rules. */
const MOST_TIMES = 1.1;

function siteRules(): SiteRules {
  const sites = Array.from({ length: RULES }, (_, at) => [
    `paper-${at}.example`,
    [{ act: 'hide', selector: `aside.promo-${at} > div`, path: null }],
  ]);
  return Object.fromEntries(sites) as SiteRules;
}

function ownList(): string {
  const line = (at: number) =>
    at % 10 < EVERYWHERE ? `##.banner-of-${at}` : `post-${at}.example##.box-${at} > .inner`;
  return Array.from({ length: LINES }, (_, at) => line(at)).join('\n');
}

/** What the browser's store holds for a reader with many rules. */
export function manyRules(): Record<string, unknown> {
  const list = ownList();
  const { stored } = readOwnList(list, () => null);
  return { ...parcelsFor(siteRules()), 'own-list': list, ...stored };
}

/** What the always-on script costs with many rules, as a multiple of its cost without any. */
export interface RulesCost {
  readonly group: string;
  readonly pages: number;
  /** Medians of our own time on a page, in milliseconds. */
  readonly withMs: number;
  readonly withoutMs: number;
  readonly times: number;
}

/** A row for every group of pages. */
export function rulesCosts(pairs: readonly Pair[]): readonly RulesCost[] {
  const median = (values: readonly number[]) =>
    quantile(
      [...values].sort((a, b) => a - b),
      0.5,
    );
  return [...new Set(pairs.map(({ group }) => group))].map((group) => {
    const own = pairs.filter((pair) => pair.group === group);
    const withMs = median(own.map(({ on }) => ownMs(on)));
    const withoutMs = median(own.map(({ off }) => ownMs(off)));
    return { group, pages: own.length, withMs, withoutMs, times: withMs / withoutMs };
  });
}

/**
 * Opens pages with the extension in two browsers of one run, in one of which a reader has made many rules.
 * @returns lines to print
 */
export async function ownRulesReport(
  { extension: built, settleMs }: Pick<Command, 'extension' | 'settleMs'>,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const many = await startSide({ built, settleMs, kept: manyRules() });
  const none = await startSide({ built, settleMs });
  try {
    const jobs = Array.from({ length: ROUNDS }, () => openingJobs(entries)).flat();
    const { pairs, failures } = await measure({ on: many, off: none }, jobs, () => undefined);
    return [
      `${RULES} site rules and a list of ${LINES} lines, each page ${ROUNDS} times:`,
      ...failures.map(({ id, error }) => `${id} could not be measured: ${error}`),
      ...rulesCosts(pairs).map(
        ({ group, pages, withMs, withoutMs, times }) =>
          `${group} (${pages} loads): ${withMs.toFixed(2)} ms with, ${withoutMs.toFixed(2)} ms without: ${times.toFixed(3)} times (at most ${MOST_TIMES})`,
      ),
    ];
  } finally {
    await many.close();
    await none.close();
  }
}
