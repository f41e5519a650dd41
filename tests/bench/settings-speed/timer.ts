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

async function nextTurn(page: PageView, after: number): Promise<number> {
  for (const end = Date.now() + COMES_WITHIN_MS; Date.now() < end;) {
    await sleep(LOOK_EVERY_MS);
    const found = (await turns(page)).find(({ at }) => at >= after);
    if (found !== undefined) return found.at;
  }
  throw new Error('the change never reached the page');
}

/**
 * Makes a change again and again and measures how long the page takes to follow, from the hand in the
 * options to what is seen.
 * @returns milliseconds, one figure a change
 */
export async function timesOf(
  { target, make }: Change,
  { options, page }: { readonly options: PageView; readonly page: PageView },
  rounds: number,
): Promise<readonly number[]> {
  await page.run(watch, target);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await sleep(REST_MS);
    const before = (await turns(page)).length;
    const at = await options.run(() => Date.now());
    await options.run(make, round % 2 === 1);
    const turned = await nextTurn(page, at);
    if ((await turns(page)).length < before + 1) throw new Error('the page did not follow');
    times.push(turned - at);
  }
  return times;
}
