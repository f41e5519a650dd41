import { expect, it, vi } from 'vitest';
import { whenAsked } from '../../lib/when-asked.ts';

it.each([[{}], [null], [undefined]])('makes %s when it is asked for, and once', (it) => {
  const make = vi.fn(() => it);
  const get = whenAsked(make);
  expect(make).not.toHaveBeenCalled();
  expect(get()).toBe(it);
  expect(get()).toBe(it);
  expect(make).toHaveBeenCalledOnce();
});
