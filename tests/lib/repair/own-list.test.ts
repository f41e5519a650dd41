import { describe, expect, it, vi } from 'vitest';
import { judgeSelectors } from '../../../lib/browser/judge-in-page.ts';
import { genericFilters } from '../../../lib/clutter/lists/generic-filters.ts';
import { readOwnList } from '../../../lib/repair/own-list.ts';
import { EVERYWHERE_KEY } from '../../../lib/repair/own-list-parcels.ts';
import { ownKeysOf, ownRulesFor } from '../../../lib/repair/own-rules.ts';

const judge = judgeSelectors();
const faultsIn = (text: string) => readOwnList(text, judge).faults;
const rulesAt = (host: string, text: string) => {
  const { stored } = readOwnList(text, judge);
  const own = Object.fromEntries(ownKeysOf(host).map((key) => [key, stored[key]]));
  return ownRulesFor({ host, path: '/' }, own);
};
const hidden = (host: string, text: string) =>
  rulesAt(host, text).hide.map(({ selector }) => selector);

describe('a line', () => {
  it('hides on its site and below it, and nowhere else', () => {
    const text = 'quay.example,lamp.example##.box';
    expect(hidden('quay.example', text)).toEqual(['.box']);
    expect(hidden('www.news.lamp.example', text)).toEqual(['.box']);
    expect(hidden('mole.example', text)).toEqual([]);
  });

  it('does not hold where it is excepted', () => {
    const text =
      'quay.example,~news.quay.example##.box\nquay.example##.jam\nsea.quay.example#@#.jam';
    expect(hidden('quay.example', text)).toEqual(['.box', '.jam']);
    expect(hidden('news.quay.example', text)).toEqual(['.jam']);
    expect(hidden('sea.quay.example', text)).toEqual(['.box']);
    expect(rulesAt('sea.quay.example', text).keep.map(({ selector }) => selector)).toEqual([
      '.jam',
    ]);
  });

  it('may say more than CSS', () => {
    const [rule] = rulesAt('quay.example', 'quay.example#?#aside:-abp-contains(Fog)').hide;
    expect(rule).toMatchObject({ selector: 'aside:has-text(Fog)', isExtended: true });
  });

  it('for all sites is kept apart, less what is lifted', () => {
    const { stored } = readOwnList('##.box\n##.jam\n#@#.jam', judge);
    const everywhere = stored[EVERYWHERE_KEY] as { text: string; lifted: readonly string[] };
    expect(everywhere.lifted).toEqual(['.jam']);
    expect(everywhere.text).toContain('.box');
    expect(everywhere.text).not.toContain('.jam');
    expect(genericFilters(everywhere.text)([])).toEqual([]);
  });

  it('that is empty or a note says nothing', () => {
    expect(readOwnList('\n! a note\n   ', judge)).toMatchObject({ faults: [], refused: [] });
  });
});

describe('a wrong line', () => {
  it.each([
    ['quay.example', 'not-filter'],
    ['||quay.example^', 'not-filter'],
    ['quay.example##+js(abort)', 'not-filter'],
    ['quay.example##p:nonsense(', 'broken'],
    ['quay.example##..a', 'broken'],
    ['##body', 'whole-page'],
    ['##*', 'whole-page'],
    ['##main > div', 'whole-page'],
    ['##article p', 'story'],
    ['##h1', 'story'],
    ['##.paywall', 'wall'],
    ['##.nowhere > main', 'whole-page'],
    ['##.note::before', 'broken'],
    ['##.note:nonsense(a)', 'broken'],
    [`##.${'a'.repeat(1000)}`, 'slow'],
    ['#?#p:has-text(/(a+)+$/)', 'slow'],
    ['#?#p:has-text(/^(a|a)+$/)', 'slow'],
    ['#?#p:has-text(', 'broken'],
    ['#?#.nowhere:has-text(/[/)', 'broken'],
    ['#?#.nowhere:upward(..)', 'broken'],
    ['#?#.nowhere:has(p:has-text(/[/))', 'broken'],
    ['#?#.nowhere:has-text(Fog):nonsense(a)', 'broken'],
    ['#?#body:has-text(Headline)', 'whole-page'],
    ['#?#h1:upward(2)', 'whole-page'],
    ['#?#p:has-text(paragraph)', 'story'],
  ])('is named, with the reason: %s', (line, why) => {
    expect(faultsIn(`quay.example##.a\n${line}\n##.b`)).toEqual([{ line: 2, why }]);
  });

  it('costs no other', () => {
    expect(hidden('quay.example', 'quay.example##.a\nquay.example##..b\nquay.example##.c')).toEqual(
      ['.a', '.c'],
    );
  });

  it('is told to another device, which cannot always judge', () => {
    expect(readOwnList('##.a\n##p:nonsense(\nnothing', judge).refused).toEqual(['p:nonsense(']);
  });
});

it('a list of 5,000 lines is judged once a line', () => {
  const once = vi.fn(() => null);
  const text = Array.from({ length: 5000 }, (_, at) => `s${at}.example##.b${at}`).join('\n');
  expect(readOwnList(text, once).faults).toEqual([]);
  expect(once).toHaveBeenCalledTimes(5000);
});
