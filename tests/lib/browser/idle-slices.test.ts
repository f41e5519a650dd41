import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleSlices } from '../../../lib/browser/idle-slices.ts';

/** What waits for an idle moment. */
let waiting: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => waiting.push(task));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An idle moment, once what rests has rested. */
async function idle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
  waiting.shift()?.();
}

function slicesOf(work: (item: number) => boolean) {
  const done: number[] = [];
  const onEmpty = vi.fn();
  const slices = idleSlices<number>((item) => {
    done.push(item);
    return work(item);
  }, onEmpty);
  return { slices, done, onEmpty };
}

it('does short work in one idle moment, and says so when there is none left', async () => {
  const { slices, done, onEmpty } = slicesOf(() => false);
  slices.add([1, 2, 3]);
  expect(done).toEqual([]);
  await idle();
  expect(done).toEqual([1, 2, 3]);
  expect(onEmpty).toHaveBeenCalledOnce();
});

it('goes on in another moment after 12 ms, with a rest between', async () => {
  const { slices, done } = slicesOf(() => {
    vi.advanceTimersByTime(7);
    return false;
  });
  slices.add([1, 2, 3]);
  await idle();
  expect(done).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(200);
  expect(waiting).toEqual([]); // 20 times the 14 ms
  await idle();
  expect(done).toEqual([1, 2, 3]);
});

it('lets what is to be drawn be drawn before it goes on', async () => {
  const { slices, done, onEmpty } = slicesOf((item) => item === 2);
  slices.add([1, 2, 3]);
  await idle();
  expect(done).toEqual([1, 2]);
  expect(onEmpty).not.toHaveBeenCalled();
  await idle();
  expect(done).toEqual([1, 2, 3]);
  expect(onEmpty).toHaveBeenCalledOnce();
});

it('forgets what is left when it is stopped', async () => {
  const { slices, done } = slicesOf((item) => item === 1);
  slices.add([1, 2, 3]);
  await idle();
  slices.stop();
  await idle();
  expect(done).toEqual([1]);
});
