import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AWAY_MS, whenLeft } from '../../../lib/browser/when-left.ts';

const onLeft = vi.fn();
const onAway = vi.fn();

function turn(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  [onLeft, onAway].forEach((task) => task.mockClear());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('tells at once that a tab was left, and after a while that nobody has come back', () => {
  const end = whenLeft({ onLeft, onAway });
  vi.advanceTimersByTime(AWAY_MS);
  expect(onLeft).not.toHaveBeenCalled();
  turn(true);
  expect(onLeft).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(AWAY_MS - 1);
  expect(onAway).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onAway).toHaveBeenCalledOnce();
  end();
});

it('says nothing more where somebody is back in time, and counts anew the next time', () => {
  const end = whenLeft({ onAway });
  turn(true);
  vi.advanceTimersByTime(AWAY_MS - 1);
  turn(false);
  vi.advanceTimersByTime(AWAY_MS);
  expect(onAway).not.toHaveBeenCalled();
  turn(true);
  vi.advanceTimersByTime(AWAY_MS);
  expect(onAway).toHaveBeenCalledOnce();
  end();
});

it('takes a page that was opened beside another one for left', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const end = whenLeft({ onAway });
  vi.advanceTimersByTime(AWAY_MS);
  expect(onAway).toHaveBeenCalledOnce();
  end();
});

it('is silent once it was ended', () => {
  const end = whenLeft({ onLeft, onAway });
  turn(true);
  end();
  turn(false);
  turn(true);
  vi.advanceTimersByTime(AWAY_MS);
  expect(onLeft).toHaveBeenCalledOnce();
  expect(onAway).not.toHaveBeenCalled();
});
