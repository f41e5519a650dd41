import { ANY_TOKEN, keyOfToken } from '../../lib/clutter/lists/generic-filters.ts';
import { hashOf } from '../../lib/clutter/lists/hash.ts';
import {
  readFilterLine,
  readSiteLine,
  type FilterLine,
} from '../../lib/clutter/lists/filter-line.ts';
import { sealed } from '../../lib/clutter/lists/list-file.ts';
import { EXTENDED_MARK } from '../../lib/clutter/lists/list-filter.ts';
import { kindOf, renamed } from '../../lib/clutter/lists/selector-kind.ts';
import { alternatives } from '../../lib/clutter/lists/selector-text.ts';
import { tokenOf } from '../../lib/clutter/lists/generic-token.ts';

/** The text of a list, and the letter that our table of lists gives it. */
export interface RawList {
  readonly letter: string;
  readonly text: string;
}

/** What ships: filters by host, and filters for all sites by what a page must hold. */
export interface CompiledLists {
  readonly site: string;
  readonly generic: string;
}

/** Lines of a file to come: a name, and what is said of it. */
type Said = Map<string, Set<string>>;

interface Compiling {
  readonly site: Said;
  readonly generic: Said;
  /** Selectors that no site wants as a filter for all sites. */
  readonly lifted: Set<string>;
}

function say(said: Said, name: string, what: string): void {
  const all = said.get(name);
  if (all === undefined) said.set(name, new Set([what]));
  else all.add(what);
}

/** The selectors of a line that we can use, as they are stored. */
function usable(selector: string): readonly string[] {
  const ours = renamed(selector);
  if (kindOf(ours) === 'extended') return [EXTENDED_MARK + ours];
  return alternatives(ours).filter((one) => kindOf(one) === 'plain');
}

function except(to: Compiling, { hosts }: FilterLine, selector: string): void {
  if (hosts.length === 0) to.lifted.add(selector);
  for (const host of hosts) say(to.site, host, `@${selector}`);
}

function addFilter(to: Compiling, { hosts, notHosts }: FilterLine, stored: string): void {
  const selector = stored.slice(1);
  for (const host of notHosts) say(to.site, host, `@${selector}`);
  for (const host of hosts) say(to.site, host, stored);
  // A filter that needs the evaluator on every page of the web would cost all of them.
  if (hosts.length > 0 || selector.startsWith(EXTENDED_MARK)) return;
  say(to.generic, keyOfToken(hashOf(tokenOf(selector) ?? ANY_TOKEN)), stored);
}

function addLine(to: Compiling, line: string, letter: string): void {
  const filter = readFilterLine(line);
  if (filter === null) {
    const exempt = readSiteLine(line);
    for (const host of exempt?.hosts ?? []) say(to.site, host, exempt?.flag ?? '');
    return;
  }
  for (const selector of usable(filter.selector)) {
    if (filter.isException) except(to, filter, selector);
    else addFilter(to, filter, letter + selector);
  }
}

const textOf = (said: Said): string =>
  [...said]
    .filter(([, what]) => what.size > 0)
    .map(([name, what]) => `\n${[name, ...what].join('\t')}`)
    .sort()
    .join('') + '\n';

/**
 * Compiles community lists to what the extension looks up: cosmetic filters only, exceptions kept,
 * filters that name a wall or a whole page left out.
 */
export function compileLists(lists: readonly RawList[]): CompiledLists {
  const to: Compiling = { site: new Map(), generic: new Map(), lifted: new Set() };
  for (const { letter, text } of lists) {
    for (const line of text.split(/\r?\n/)) addLine(to, line, letter);
  }
  for (const what of to.generic.values()) {
    for (const stored of what) if (to.lifted.has(stored.slice(1))) what.delete(stored);
  }
  return { site: sealed(textOf(to.site)), generic: sealed(textOf(to.generic)) };
}
