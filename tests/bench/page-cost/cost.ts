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
  for (const work of thread) {
    while ((open.at(-1)?.end ?? Infinity) <= work.start) open.pop();
    const around = open.at(-1)?.part;
    if (work.isMoment) {
      teller.note(work, around ?? 'page');
      continue;
    }
    if (around === undefined) {
      teller.newTask();
      books.newTask();
    }
    const part = teller.partOf(work, around ?? 'page');
    books.enter(work.us, part, around);
    open.push({ end: work.end, part });
  }
  return { ...books.sums(), scripts: origin === null ? [] : scriptsIn(thread, origin) };
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
    newTask: (): void => {
      oursBefore = ours();
    },
    /** @param around the part from whose time this is taken; undefined for a task of its own */
    enter: (time: number, part: Part, around: Part | undefined): void => {
      us[part] += time;
      if (around !== undefined) us[around] -= time;
      longest = Math.max(longest, ours() - oursBefore);
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

function scriptsIn(thread: readonly Work[], origin: string): readonly string[] {
  return thread
    .filter(({ name, url }) => name === 'EvaluateScript' && url.startsWith(origin))
    .map(({ url }) => url.slice(origin.length));
}
