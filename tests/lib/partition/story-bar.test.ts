// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { storyBar } from '../../../lib/partition/story-bar.ts';

/** Some text of which the model is sure, and more with odds of its own. */
const bar = (sure: number, more: number, odds: number) =>
  storyBar([
    { odds: 4, chars: sure },
    { odds, chars: more },
  ]);

describe('the bar over which a block is the story’s', () => {
  it('is 0 where what lies below it is short, or surely none of the story', () => {
    expect(bar(5000, 2000, -0.5)).toBe(0);
    expect(bar(900, 9000, -3.5)).toBe(0);
  });

  it('goes down by 1 where more than half as much again lies just below', () => {
    expect(bar(5000, 2500, -0.5)).toBe(0);
    expect(bar(5000, 2501, -0.5)).toBe(-1);
    expect(bar(5000, 9000, -1.5)).toBe(0);
  });

  it('goes down by 2 for a story of less than 1,500 letters and more than as much again', () => {
    expect(bar(1499, 1499, -1.5)).toBe(0);
    expect(bar(1499, 1500, -1.5)).toBe(-2);
    expect(bar(1500, 9000, -1.5)).toBe(0);
  });

  it('goes down by 3 for a story of less than 1,000 letters', () => {
    expect(bar(999, 1000, -2.5)).toBe(-3);
    expect(bar(999, 999, -2.5)).toBe(0);
    expect(bar(1000, 9000, -2.5)).toBe(0);
  });

  it('is 0 on a page without text', () => {
    expect(storyBar([])).toBe(0);
  });
});
