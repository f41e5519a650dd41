import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showToReader } from '../../../lib/browser/show-to-reader.ts';
import { MARKS } from '../../../lib/clutter/mark-sheet.ts';

const NAME = 'qwertyuiop';
const scrolled = vi.fn();

function calm(isCalm: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isCalm && query === '(prefers-reduced-motion: reduce)',
  }));
}

beforeEach(() => {
  vi.useFakeTimers();
  scrolled.mockReset();
  Element.prototype.scrollIntoView = function (how) {
    scrolled(this.className, how);
  };
  calm(false);
  document.body.innerHTML =
    '<form class="a"><input name="scrollIntoView"><input name="setAttribute"></form><p class="b"></p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const elements = () => [...document.querySelectorAll('.a, .b')];
const marks = () => elements().map((one) => Element.prototype.getAttribute.call(one, NAME));

it('scrolls to the first and draws a line round it for a moment', () => {
  showToReader(elements(), NAME);
  expect(scrolled.mock.calls).toEqual([['a', { block: 'center', behavior: 'smooth' }]]);
  expect(marks()).toEqual([MARKS.found, null]);
  vi.advanceTimersByTime(2499);
  expect(marks()).toEqual([MARKS.found, null]);
  vi.advanceTimersByTime(1);
  expect(marks()).toEqual([null, null]);
});

it('leaves a mark that it was given since', () => {
  showToReader(elements(), NAME);
  Element.prototype.setAttribute.call(elements()[0], NAME, 'other');
  vi.advanceTimersByTime(2500);
  expect(marks()).toEqual(['other', null]);
});

it('does not glide where the reader wants calm', () => {
  calm(true);
  showToReader(elements(), NAME);
  expect(scrolled.mock.calls[0]?.[1]).toMatchObject({ behavior: 'instant' });
});

it('does nothing where there is nothing', () => {
  showToReader([], NAME);
  expect(scrolled).not.toHaveBeenCalled();
});
