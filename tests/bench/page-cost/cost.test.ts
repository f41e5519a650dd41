// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, ownMs } from './cost.ts';
import type { Work } from './trace.ts';

const ID = 'abcdefghijklmnop';
const ours = (file: string) => `chrome-extension://${ID}/${file}`;

const work = (name: string, [start, end]: readonly [number, number], more: Partial<Work> = {}) => ({
  name,
  isMoment: start === end,
  start,
  end,
  us: end - start,
  url: '',
  frame: 'F',
  isCarrying: false,
  ...more,
});

const task = (start: number, end: number) => work('RunTask', [start, end]);

describe('costOf', () => {
  it('tells our script from a script of the page', () => {
    const cost = costOf(
      [
        task(0, 10_000),
        work('EvaluateScript', [1000, 4000], { url: ours('watch-page.js') }),
        task(10_000, 30_000),
        work('FunctionCall', [11_000, 12_000], { url: 'https://lumen.example/a.js' }),
        work('FunctionCall', [15_000, 16_000], { url: ours('watch-page.js') }),
      ],
      ID,
    );
    expect(cost).toEqual({
      scriptMs: 4,
      styleMs: 0,
      carryingMs: 0,
      longestMs: 3,
      totalMs: 30,
      scripts: ['watch-page.js'],
    });
  });

  it('counts layout inside our script as style work, and not twice', () => {
    const cost = costOf(
      [
        task(0, 9000),
        work('FunctionCall', [1000, 8000], { url: ours('tidy-page.js') }),
        work('Layout', [2000, 5000]),
      ],
      ID,
    );
    expect(cost).toMatchObject({ scriptMs: 4, styleMs: 3, longestMs: 7, totalMs: 9 });
  });

  it('owes later style work to whoever scheduled it first', () => {
    const scheduled = (by: Partial<Work>) => [
      task(0, 4000),
      work('FunctionCall', [1000, 2000], by),
      work('ScheduleStyleRecalculation', [1500, 1500]),
      task(5000, 9000),
      work('FunctionCall', [5000, 5500], { url: ours('a.js') }),
      work('ScheduleStyleRecalculation', [5100, 5100]),
      work('UpdateLayoutTree', [6000, 7000]),
      work('InvalidateLayout', [6500, 6500]),
      work('Layout', [7000, 9000]),
      task(9000, 12_000),
      work('UpdateLayoutTree', [10_000, 11_000]),
    ];
    expect(costOf(scheduled({ url: ours('a.js') }), ID).styleMs).toBe(3);
    expect(costOf(scheduled({ isCarrying: true }), ID).styleMs).toBe(3);
    expect(costOf(scheduled({ url: 'https://lumen.example/a.js' }), ID).styleMs).toBe(0);
  });

  it('keeps the style work of two frames apart', () => {
    const thread = [
      task(0, 4000),
      work('FunctionCall', [1000, 2000], { url: ours('a.js') }),
      work('ScheduleStyleRecalculation', [1500, 1500], { frame: 'inner' }),
      work('UpdateLayoutTree', [3000, 4000], { frame: 'F' }),
    ];
    expect(costOf(thread, ID).styleMs).toBe(0);
  });

  it('takes microtasks for ours only after something of ours in the same task', () => {
    const thread = [
      task(0, 9000),
      work('Receive mojo reply', [0, 1000], { isCarrying: true }),
      work('RunMicrotasks', [2000, 8000]),
      task(10_000, 20_000),
      work('RunMicrotasks', [11_000, 19_000]),
    ];
    expect(costOf(thread, ID)).toMatchObject({ scriptMs: 6, carryingMs: 1, longestMs: 7 });
  });

  it('finds nothing of ours in a browser without us', () => {
    const thread = [task(0, 9000), work('EvaluateScript', [0, 5000], { url: ours('a.js') })];
    expect(ownMs(costOf(thread, ''))).toBe(0);
  });

  it('never finds more of ours than there was work', () => {
    const part = fc.record({
      name: fc.constantFrom('FunctionCall', 'Layout', 'UpdateLayoutTree', 'RunMicrotasks'),
      url: fc.constantFrom('', ours('a.js'), 'https://lumen.example/a.js'),
      isCarrying: fc.boolean(),
      us: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 9 }), { maxLength: 9 }), (tasks) => {
        const thread = tasks.flatMap((parts, at) => [
          task(at * 100, at * 100 + 100),
          ...parts.map(({ name, us, ...more }, slot) => {
            const start = at * 100 + slot * 10;
            return work(name, [start, start + us], more);
          }),
        ]);
        const cost = costOf(thread, ID);
        expect(cost.totalMs).toBeCloseTo(tasks.length / 10);
        expect(ownMs(cost)).toBeLessThanOrEqual(cost.totalMs + 1e-9);
        expect(cost.longestMs).toBeLessThanOrEqual(ownMs(cost) + 1e-9);
      }),
    );
  });
});
