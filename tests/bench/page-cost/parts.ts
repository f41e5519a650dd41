import type { Work } from './trace.ts';

/** What a page's main thread works on: the page itself, or one of the parts of what we cost it. */
export type Part = 'page' | 'script' | 'style' | 'carrying';

/** Tells stretches of work apart; to be given all of them in order. */
export interface PartTeller {
  readonly newTask: () => void;
  /** Which part a stretch belongs to that stands inside one of another part. */
  readonly partOf: (work: Work, around: Part) => Part;
  /** Takes note of a moment. */
  readonly note: (moment: Work, around: Part) => void;
}

/** Style work is done later than it becomes necessary: this moment says when that was. */
const SCHEDULED_BY: Readonly<Record<string, string>> = {
  UpdateLayoutTree: 'ScheduleStyleRecalculation',
  Layout: 'InvalidateLayout',
};

const SCHEDULING = new Set(Object.values(SCHEDULED_BY));

/**
 * Work inside other work belongs to the same part, unless it says otherwise itself:
 * - a script is ours by its address;
 * - microtasks (whatever follows an `await`) have no address: they are ours when something of ours
 *   went before in the same task;
 * - style work is ours when it happens inside our time, or was scheduled there.
 * @param origin what the addresses of our scripts begin with; null where there are none
 */
export function partTeller(origin: string | null): PartTeller {
  const style = styleTeller();
  let touched = false;
  const partOf = (work: Work, around: Part): Part => {
    if (work.name in SCHEDULED_BY) return style.partOf(work, around);
    if (origin !== null && work.url.startsWith(origin)) return 'script';
    if (around !== 'page') return around;
    if (touched && work.name === 'RunMicrotasks') return 'script';
    return work.isCarrying ? 'carrying' : 'page';
  };
  return {
    newTask: () => {
      touched = false;
    },
    partOf: (work, around) => {
      const part = partOf(work, around);
      touched ||= part === 'script' || part === 'carrying';
      return part;
    },
    note: style.note,
  };
}

function styleTeller() {
  const ours = new Map<string, boolean>();
  return {
    /** Who comes first makes the work necessary; Chromium tells of no one after. */
    note: ({ name, frame }: Work, around: Part): void => {
      const key = `${name} ${frame}`;
      if (SCHEDULING.has(name) && !ours.has(key)) ours.set(key, around !== 'page');
    },
    partOf: ({ name, frame }: Work, around: Part): Part => {
      const key = `${SCHEDULED_BY[name] ?? ''} ${frame}`;
      const scheduled = ours.get(key) === true;
      ours.delete(key);
      return scheduled || around !== 'page' ? 'style' : 'page';
    },
  };
}
