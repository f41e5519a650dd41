import { readFilterLine, type FilterLine } from '../clutter/lists/filter-line.ts';
import { hashOf } from '../clutter/lists/hash.ts';
import { ANY_TOKEN, keyOfToken } from '../clutter/lists/generic-filters.ts';
import { tokenOf } from '../clutter/lists/generic-token.ts';
import { EXTENDED_MARK } from '../clutter/lists/list-filter.ts';
import { kindOf, renamed, whyUnfit } from '../clutter/lists/selector-kind.ts';
import { holdsSlowExpression } from '../clutter/lists/slow-expression.ts';
import type { Refusal } from './own-elements.ts';
import { EVERYWHERE_KEY, listParcelsFor, type Said } from './own-list-parcels.ts';
import { MOST_SELECTOR } from './site-rule-schema.ts';

/** The letter of one's own list in lib/clutter/lists/filter-lists.ts. */
const LETTER = 'u';

/** A line that is wrong, counted from 1, and why. */
export interface LineFault {
  readonly line: number;
  readonly why: Refusal | 'not-filter';
}

/** One's own list, read. */
export interface OwnList {
  readonly faults: readonly LineFault[];
  /** Selectors of the faulty lines. */
  readonly refused: readonly string[];
  /** What the store is to hold for it: every parcel, and what holds on all sites. */
  readonly stored: Readonly<Record<string, unknown>>;
}

/** Asks whether a selector can be read, and harms no page; null where it may be used. */
export type Judge = (selector: string) => Refusal | null;

function refusalOf(selector: string, judge: Judge): LineFault['why'] | null {
  if (selector.length > MOST_SELECTOR || holdsSlowExpression(selector)) return 'slow';
  return judge(selector) ?? (kindOf(selector) === 'unfit' ? whyUnfit(selector) : null);
}

/** What lines say, gathered by where it holds. */
class Gathered {
  readonly said = new Map<string, Said[]>();
  readonly everywhere = new Map<string, string[]>();
  readonly lifted: string[] = [];
  readonly refused = new Set<string>();

  private say(name: string, what: Said): void {
    this.said.set(name, [...(this.said.get(name) ?? []), what]);
  }

  add({ hosts, notHosts, isException }: FilterLine, selector: string): void {
    for (const host of notHosts) this.say(host, `~${selector}`);
    for (const host of hosts) this.say(host, `${isException ? '+' : '-'}${selector}`);
    if (hosts.length > 0) return;
    if (isException) this.lifted.push(selector);
    else addEverywhere(this.everywhere, selector);
  }
}

/** Reads one line. @returns why it is wrong; null where it is not */
function readLine(line: string, judge: Judge, to: Gathered): LineFault['why'] | null {
  if (line === '' || line.startsWith('!')) return null;
  const filter = readFilterLine(line);
  if (filter === null) return 'not-filter';
  const selector = renamed(filter.selector);
  const why = refusalOf(selector, judge);
  if (why === null) to.add(filter, selector);
  else to.refused.add(selector);
  return why;
}

/**
 * Reads a list of filters in the common syntax: `##`, `#@#`, `#?#`, one a line.
 * @param judge what the browser makes of a selector
 */
export function readOwnList(text: string, judge: Judge): OwnList {
  const to = new Gathered();
  const faults: LineFault[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const why = readLine(line.trim(), judge, to);
    if (why !== null) faults.push({ line: at + 1, why });
  }
  const { said, everywhere, lifted } = to;
  const key = { text: textOf(everywhere, new Set(lifted)), lifted };
  return {
    faults,
    refused: [...to.refused],
    stored: { ...listParcelsFor(said), [EVERYWHERE_KEY]: key },
  };
}

function addEverywhere(to: Map<string, string[]>, selector: string): void {
  const isExtended = kindOf(selector) === 'extended';
  const token = (isExtended ? null : tokenOf(selector)) ?? ANY_TOKEN;
  const key = keyOfToken(hashOf(token));
  to.set(key, [...(to.get(key) ?? []), LETTER + (isExtended ? EXTENDED_MARK : '') + selector]);
}

/** Filters for all sites as `genericFilters` reads them. */
function textOf(all: ReadonlyMap<string, readonly string[]>, lifted: ReadonlySet<string>): string {
  const isOn = (stored: string) => !lifted.has(stored.replace(/^.\??/, ''));
  return [...all]
    .map(([key, filters]) => [key, ...filters.filter(isOn)].join('\t'))
    .sort()
    .join('\n');
}
