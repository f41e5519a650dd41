// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { weighs } from '../../../lib/related/text-weight.ts';

describe('weighs', () => {
  it('counts letters of most scripts once', () => {
    expect(weighs('wolf'.repeat(25), 100)).toBe(true);
    expect(weighs('wolf'.repeat(24), 100)).toBe(false);
    expect(weighs('волк'.repeat(24), 100)).toBe(false);
  });

  it('counts characters that say more twice', () => {
    expect(weighs('기록관'.repeat(17), 100)).toBe(true);
    expect(weighs('基録館'.repeat(16), 100)).toBe(false);
  });
});
