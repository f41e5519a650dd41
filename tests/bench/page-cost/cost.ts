import { partTeller, type Part } from './parts.ts';
import type { Work } from './trace.ts';

/** What an extension cost one page, in milliseconds of the main thread's own time. */
export interface PageCost {
  /** Our scripts: compiling, running, collecting their garbage. */
  readonly scriptMs: number;
  /** Style and layout that our scripts asked for, or that what they changed made necessary. */
  readonly styleMs: number;
  /** The browser's work of putting the scripts in place and of carrying their messages. */
  readonly carryingMs: number;
  /** Our part of the task in which we kept the page from answering for longest. */
  readonly longestMs: number;
  /** All that the main thread did, these included. */
  readonly totalMs: number;
  /** Path of every script that was put into the page, as often as it was. */
  readonly scripts: readonly string[];
}

/**
 * Tells what of a main thread's time is owed to an extension, by the rules of `partTeller`.
 * Work counts with its own time, without that of the work inside it.
 * @param thread of `mainThreadOf`
 * @param extensionId '' for a browser without one
 */
export function costOf(thread: readonly Work[], extensionId: string): PageCost {
  const origin = extensionId === '' ? null : `chrome-extension://${extensionId}/`;
  const teller = partTeller(origin);
  const books = ledger();
  const open: { readonly end: number; readonly part: Part }[] = [];
  const enter = (work: Work): void => {
    const outer = open.at(-1);
    if (outer === undefined) {
      teller.newTask();
      books.endTask();
    }
    const part = teller.partOf(work, outer?.part ?? 'page');
    books.enter(work.us, part);
    if (outer !== undefined) books.enter(-work.us, outer.part);
    open.push({ end: work.end, part });
  };
  for (const work of thread) {
    while ((open.at(-1)?.end ?? Infinity) <= work.start) open.pop();
    if (work.isMoment) teller.note(work, open.at(-1)?.part ?? 'page');
    else enter(work);
  }
  books.endTask();
  return { ...books.sums(), scripts: scriptsIn(thread, origin) };
}

/** All that an extension cost a page. */
export function ownMs({ scriptMs, styleMs, carryingMs }: PageCost): number {
  return scriptMs + styleMs + carryingMs;
}

function ledger() {
  const us = { page: 0, script: 0, style: 0, carrying: 0 };
  const ours = () => us.script + us.style + us.carrying;
  let [oursBefore, longest] = [0, 0];
  return {
    /** @param time negative for what belongs to work inside */
    enter: (time: number, part: Part): void => {
      us[part] += time;
    },
    endTask: (): void => {
      longest = Math.max(longest, ours() - oursBefore);
      oursBefore = ours();
    },
    sums: () => ({
      scriptMs: us.script / 1000,
      styleMs: us.style / 1000,
      carryingMs: us.carrying / 1000,
      longestMs: longest / 1000,
      totalMs: (us.page + ours()) / 1000,
    }),
  };
}

function scriptsIn(thread: readonly Work[], origin: string | null): readonly string[] {
  if (origin === null) return [];
  return thread
    .filter(({ name, url }) => name === 'EvaluateScript' && url.startsWith(origin))
    .map(({ url }) => url.slice(origin.length));
}
