import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/clutter/guard.ts';
import { told } from './told-page.ts';

describe('the share that may be hidden', () => {
  const CONSENT = 'consent-technology';
  const text = (name: string, length: number) => `<div class="${name}">${'x'.repeat(length)}</div>`;

  function passes(html: string, wanted: readonly (readonly [string, string])[]): boolean[] {
    const partition = told(html);
    const { document } = partition.page;
    const candidates = wanted.map(([selector, by]) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`no ${selector}`);
      return { element, by };
    });
    const { passed } = guardOf(partition).pass(candidates);
    return candidates.map((one) => passed.includes(one));
  }

  it('is 40 of a hundred characters and not 41', () => {
    expect(passes(text('rest', 60) + text('ad', 40), [['.ad', 'a']])).toEqual([true]);
    expect(passes(text('rest', 59) + text('ad', 41), [['.ad', 'a']])).toEqual([false]);
  });

  it('is one share for all of them together', () => {
    const html = text('rest', 40) + text('one', 30) + text('two', 30);
    const both = [
      ['.one', 'a'],
      ['.two', 'b'],
    ] as const;
    expect(passes(html, both)).toEqual([true, false]);
  });

  it('takes a piece of what was too much, and counts it', () => {
    const html = `${text('rest', 40)}<div class="all">${text('one', 30)}${text('two', 30)}</div>`;
    const wanted = [
      ['.all', 'a'],
      ['.one', 'b'],
      ['.two', 'c'],
    ] as const;
    expect(passes(html, wanted)).toEqual([false, true, false]);
  });

  it('counts consent services on neither side', () => {
    const html = text('rest', 60) + text('ad', 40) + text('notice', 1000);
    const notice = ['.notice', CONSENT] as const;
    expect(passes(html, [['.ad', 'a'], notice])).toEqual([true, true]);
    const more = text('rest', 59) + text('ad', 41) + text('notice', 1000);
    expect(passes(more, [['.ad', 'a'], notice])).toEqual([false, true]);
    expect(passes(more, [['.ad', 'a']])).toEqual([true]);
  });

  it('costs nothing for what has no words', () => {
    const html = `${text('rest', 60)}${text('ad', 40)}<i class="empty"></i>`;
    const wanted = [
      ['.ad', 'a'],
      ['.empty', 'b'],
    ] as const;
    expect(passes(html, wanted)).toEqual([true, true]);
  });
});
