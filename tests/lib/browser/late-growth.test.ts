import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onLateGrowth } from '../../../lib/browser/late-growth.ts';

const PATIENCE = { quietMs: 300, atMostMs: 3000 };
/** By then a page is looked at that rests. */
const RESTED_MS = 400;

const look = vi.fn<() => boolean>();
let stop: () => void;
const add = async (markup: string) => {
  document.body.insertAdjacentHTML('beforeend', markup);
  await vi.advanceTimersByTimeAsync(RESTED_MS);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  look.mockReset().mockReturnValue(false);
  stop = onLateGrowth(look, PATIENCE);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('looks again once there is more text than 400 signs, however it comes', async () => {
  await add(`<article><div><p>${'x'.repeat(300)}</p></div></article>`);
  await add('x'.repeat(100));
  expect(look).not.toHaveBeenCalled();
  await add('x');
  expect(look).toHaveBeenCalledOnce();
});

it('takes neither a script for text nor what is gone again', async () => {
  await add(`<script type="x">${'x'.repeat(401)}</script>`);
  document.body.insertAdjacentHTML('beforeend', `<p>${'x'.repeat(401)}</p>`);
  document.querySelector('p')?.remove();
  await vi.advanceTimersByTimeAsync(RESTED_MS);
  expect(look).not.toHaveBeenCalled();
});

it('does not look while the page does not rest', async () => {
  await add('x'.repeat(401));
  expect(look).toHaveBeenCalledOnce();
  for (let n = 0; n < 10; n += 1) {
    document.body.insertAdjacentHTML('beforeend', `<p>${'x'.repeat(401)}</p>`);
    await vi.advanceTimersByTimeAsync(290);
  }
  expect(look).toHaveBeenCalledOnce();
});

it('looks no more once it has found what it waited for', async () => {
  look.mockReturnValue(true);
  for (let n = 0; n < 3; n += 1) await add('x'.repeat(401));
  expect(look).toHaveBeenCalledOnce();
});

it.each([
  [29_000, 1],
  [31_000, 0],
])('waits half a minute: text after %i ms has it look %i times', async (ms, times) => {
  await vi.advanceTimersByTimeAsync(ms);
  await add('x'.repeat(401));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(times);
});

it('looks a few times at a page that never rests, ever more seldom', async () => {
  const looks: number[] = [];
  look.mockImplementation(() => {
    looks.push(performance.now());
    return false;
  });
  const feed = setInterval(() => {
    document.body.append('One more line for the feed that never ends. ');
  }, 10);
  await vi.advanceTimersByTimeAsync(60_000);
  clearInterval(feed);
  expect(looks.length).toBeGreaterThan(3);
  expect(looks.length).toBeLessThanOrEqual(5);
  const gaps = looks.slice(1).map((at, n) => at - (looks[n] ?? 0));
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
});

it('looks when somebody sees the page, and waits from then on', async () => {
  stop();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  stop = onLateGrowth(look, PATIENCE);
  await vi.advanceTimersByTimeAsync(60_000);
  await add('x'.repeat(401));
  expect(look).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  dispatchEvent(new Event('visibilitychange'));
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(31_000);
  await add('x'.repeat(401));
  expect(look).toHaveBeenCalledOnce();
});

it('looks no more once it is ended, whatever it waits for', async () => {
  document.body.append('x'.repeat(401));
  await vi.advanceTimersByTimeAsync(100);
  stop();
  await add('x'.repeat(401));
  expect(look).not.toHaveBeenCalled();
});
