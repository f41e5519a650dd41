// @vitest-environment node
import { expect, it } from 'vitest';
import { SIGNALS } from '../../../lib/judge/signals/index.ts';
import { WEIGHTS } from '../../../lib/judge/weights.ts';

it('every signal has a name of its own and a learned weight, and no weight is left over', () => {
  const ids = SIGNALS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(WEIGHTS).sort()).toEqual([...ids].sort());
});
