import { setTimeout as sleep } from 'node:timers/promises';
import type { PageView } from '../../browsers/driver.ts';
import type { Change } from './changes.ts';

/** A change that has not come by then does not come at all. */
const COMES_WITHIN_MS = 10_000;

const LOOK_EVERY_MS = 50;

/** Between two changes: nothing of the one before is still going on. */
const REST_MS = 400;

/** The target came into sight or went out of it. Times are the clock's, in milliseconds. */
interface Turn {
  readonly at: number;
  readonly seen: boolean;
  /** The frame after it was done by then; null until it is. */
  drawnAt: number | null;
}

interface Watched {
  turns?: Turn[];
}

/** The page notes in itself when what a selector names was shown or hidden. Runs in the page. */
function watch(selector: string): void {
  const here = globalThis as Watched;
  const turns: Turn[] = [];
  here.turns = turns;
  const note = (seen: boolean) => {
    const turn: Turn = { at: Date.now(), seen, drawnAt: null };
    turns.push(turn);
    requestAnimationFrame(() => setTimeout(() => (turn.drawnAt = Date.now())));
  };
  const look = () => {
    if (here.turns !== turns) return;
    const seen = document.querySelector(selector)?.checkVisibility() ?? false;
    if (turns.at(-1)?.seen !== seen) note(seen);
    setTimeout(look);
  };
  look();
}

/**
 * Waits until the target is seen, or is seen no longer, and that is drawn.
 * @param after the clock's time in milliseconds before which nothing counts
 * @throws when that does not come
 */
async function whenSeen(page: PageView, isSeen: boolean, after: number) {
  for (const end = Date.now() + COMES_WITHIN_MS; Date.now() < end;) {
    const turns = await page.run(() => (globalThis as Watched).turns ?? []);
    const turn = turns.find(({ at, seen }) => at >= after && seen === isSeen);
    if (turn !== undefined && turn.drawnAt !== null) return { at: turn.at, drawnAt: turn.drawnAt };
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`the target never came ${isSeen ? 'into' : 'out of'} sight`);
}

/** How long a page took to follow, in milliseconds, one figure a change. */
export interface Times {
  /** From the hand in the options until the page's own script sees it. */
  readonly seen: readonly number[];
  /** Until the frame after that is done: what moves is laid out and drawn anew. At most a frame too much. */
  readonly drawn: readonly number[];
}

/**
 * Makes a change again and again and measures how long the page takes to follow. It begins once the page is
 * as it was to be before: a large one is looked through part by part.
 */
export async function timesOf(
  { target, isSeenAtFirst, make }: Change,
  { options, page }: { readonly options: PageView; readonly page: PageView },
  rounds: number,
): Promise<Times> {
  await page.run(watch, target);
  await whenSeen(page, isSeenAtFirst, 0);
  const [seen, drawn]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await sleep(REST_MS);
    const isBack = round % 2 === 1;
    const start = await options.run(() => Date.now());
    await options.run(make, isBack);
    const { at, drawnAt } = await whenSeen(page, isBack === isSeenAtFirst, start);
    seen.push(at - start);
    drawn.push(drawnAt - start);
  }
  return { seen, drawn };
}
