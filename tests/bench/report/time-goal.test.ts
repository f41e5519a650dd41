// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NOTHING } from '../engines/engine.ts';
import { scorePages, type ScoredPage } from './rows.ts';
import { sampleEntry } from './sample-page.ts';
import { LEAST_PAGES, MOST_MEDIAN, timeTold } from './time-goal.ts';

/** Pages that bare Readability reads in 10 ms and Broadsheet in so many times that. */
function pagesAt(ratio: number, count = LEAST_PAGES): readonly ScoredPage[] {
  const entries = Array.from({ length: count }, (_, at) => sampleEntry({ id: `page${at}` }));
  const engines = {
    broadsheet: { ...NOTHING, ms: 10 * ratio },
    readability: { ...NOTHING, ms: 10 },
  };
  return scorePages(
    entries,
    entries.map(({ id }) => ({ id, engines, hiding: {} })),
  );
}

describe('timeTold', () => {
  it('says how far the goal is, and what it was before', () => {
    expect(timeTold(pagesAt(2.5), null)?.text).toContain(': 2.50 and 2.50 (goal 1.00 and 1.80)');
    expect(timeTold(pagesAt(2), pagesAt(3))?.text).toContain(': 3.00 and 3.00 → 2.00 and 2.00 (');
  });

  it('calls a run too slow above the most that is allowed, not at it', () => {
    expect(timeTold(pagesAt(MOST_MEDIAN), null)?.isTooSlow).toBe(false);
    const slow = timeTold(pagesAt(MOST_MEDIAN + 0.1), null);
    expect(slow?.isTooSlow).toBe(true);
    expect(slow?.text).toContain(`may be ${MOST_MEDIAN} at most`);
  });

  it('calls no small run too slow, and says nothing where an engine was left out', () => {
    expect(timeTold(pagesAt(MOST_MEDIAN + 1, LEAST_PAGES - 1), null)?.isTooSlow).toBe(false);
    const alone = pagesAt(1).map((page) => {
      return { ...page, run: { ...page.run, engines: { broadsheet: { ...NOTHING, ms: 10 } } } };
    });
    expect(timeTold(alone, null)).toBeNull();
  });
});
