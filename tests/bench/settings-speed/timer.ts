import { setTimeout as sleep } from 'node:timers/promises';
import type { PageView } from '../../browsers/driver.ts';
import type { Change } from './changes.ts';

/** A change that has not come by then does not come at all. */
const COMES_WITHIN_MS = 10_000;

const LOOK_EVERY_MS = 50;

/** Between two changes: nothing of the one before is still going on. */
const REST_MS = 400;

/** The page notes in itself when what a selector names was shown or hidden. Runs in the page. */
function watch(selector: string): void {
  const here = globalThis as { seenAt?: { at: number; seen: boolean }[]; watched?: string };
  const turns: { at: number; seen: boolean }[] = [];
  here.seenAt = turns;
  here.watched = selector;
  const look = () => {
    if (here.watched !== selector || here.seenAt !== turns) return;
    const seen = document.querySelector(selector)?.checkVisibility() ?? false;
    if (turns.at(-1)?.seen !== seen) turns.push({ at: Date.now(), seen });
    setTimeout(look);
  };
  look();
}

const turns = (page: PageView) =>
  page.run(() => (globalThis as { seenAt?: { at: number; seen: boolean }[] }).seenAt ?? []);

/**
 * Waits until the target is seen, or is seen no longer.
 * @param after the clock's time in milliseconds before which nothing counts
 * @returns when it was first so. @throws when that does not come
 */
async function whenSeen(page: PageView, isSeen: boolean, after: number): Promise<number> {
  for (const end = Date.now() + COMES_WITHIN_MS; Date.now() < end;) {
    const found = (await turns(page)).find(({ at, seen }) => at >= after && seen === isSeen);
    if (found !== undefined) return found.at;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`the target never came ${isSeen ? 'into' : 'out of'} sight`);
}

/**
 * Makes a change again and again and measures how long the page takes to follow, from the hand in the
 * options to what is seen. It begins once the page is as it was to be before: a large one is looked through
 * part by part.
 * @returns milliseconds, one figure a change
 */
export async function timesOf(
  { target, isSeenAtFirst, make }: Change,
  { options, page }: { readonly options: PageView; readonly page: PageView },
  rounds: number,
): Promise<readonly number[]> {
  await page.run(watch, target);
  await whenSeen(page, isSeenAtFirst, 0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await sleep(REST_MS);
    const isBack = round % 2 === 1;
    const at = await options.run(() => Date.now());
    await options.run(make, isBack);
    times.push((await whenSeen(page, isBack === isSeenAtFirst, at)) - at);
  }
  return times;
}
