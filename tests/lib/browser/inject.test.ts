// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerOf, inject } from '../../../lib/browser/inject.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const never = new Promise<never>(() => undefined);

/** The page lets a script run when it is there, or at once where that is asked for. */
const page = (whenThere: Promise<unknown>, atOnce: unknown = 'at once') =>
  spyOnBrowser('scripting', 'executeScript').mockImplementation((given) =>
    (given as { injectImmediately: boolean }).injectImmediately
      ? Promise.resolve([{ result: atOnce }])
      : whenThere,
  );
const status = (now: string) => spyOnBrowser('tabs', 'get').mockResolvedValue({ status: now });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('gives the result of a script in a page that is there', async () => {
  const run = page(Promise.resolve([{ result: 7 }]));
  expect(await answerOf(1, '/read-page.js', 3)).toBe(7);
  expect(run.mock.calls).toEqual([
    [
      {
        target: { tabId: 1, frameIds: [3] },
        files: ['/read-page.js'],
        injectImmediately: false,
      },
    ],
  ]);
});

it('has a page told apart where the script finds that nothing has, and answers then', async () => {
  const run = spyOnBrowser('scripting', 'executeScript')
    .mockResolvedValueOnce([{ result: null }])
    .mockResolvedValueOnce([{ result: 7 }]);
  expect(await answerOf(1, '/copy-page.js')).toBe(7);
  const files = run.mock.calls.map(([given]) => (given as { files: string[] }).files);
  expect(files).toEqual([['/copy-page.js'], ['/tell-page.js', '/copy-page.js']]);
});

it('runs once what answers nothing', async () => {
  const run = page(Promise.resolve([{ result: null }]));
  expect(await inject(1, '/tidy-page.js')).toBe(null);
  expect(run).toHaveBeenCalledOnce();
});

it.each([
  ['ran nowhere', [], 'ran in no frame'],
  ['was refused', [{ error: { message: 'x' } }], 'refused'],
])('throws where the script %s', async (_what, result, message) => {
  page(Promise.resolve(result));
  await expect(answerOf(1, '/read-page.js')).rejects.toThrow(message);
});

it('reads what has come of a page that goes on loading, after a second and a half', async () => {
  const run = page(never);
  status('loading');
  const result = answerOf(1, '/read-page.js');
  await vi.advanceTimersByTimeAsync(1499);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await result).toBe('at once');
});

it('waits for a page that is there and takes long to read', async () => {
  const run = page(
    new Promise((resolve) => {
      setTimeout(resolve, 4000, [{ result: 'the whole' }]);
    }),
  );
  status('complete');
  const result = answerOf(1, '/read-page.js');
  await vi.advanceTimersByTimeAsync(4000);
  expect(await result).toBe('the whole');
  expect(run).toHaveBeenCalledTimes(1);
});

it('never runs twice what changes the page', async () => {
  const run = page(never);
  status('loading');
  void inject(1, '/pick-element.js');
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(1);
});
