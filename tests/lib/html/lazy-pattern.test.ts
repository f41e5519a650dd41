// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { LazyPattern } from '../../../lib/html/lazy-pattern.ts';

it('is compiled when it is first tried, and again only after it was let go', () => {
  const source = vi.fn(() => 'letters?');
  const pattern = new LazyPattern(source);
  expect(source).not.toHaveBeenCalled();
  const first = pattern.get();
  expect(first.test('a letter')).toBe(true);
  expect(pattern.get()).toBe(first);
  expect(source).toHaveBeenCalledOnce();
  LazyPattern.forgetAll();
  expect(pattern.get()).not.toBe(first);
  expect(pattern.get().test('two letters')).toBe(true);
  expect(source).toHaveBeenCalledTimes(2);
});
