// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ownRulesFor } from '../../../lib/repair/own-rules.ts';
import { pagePathOf } from '../../../lib/repair/page-path.ts';
import { MOST_PATH, type SiteRule } from '../../../lib/repair/site-rule-schema.ts';
import {
  allRulesIn,
  parcelsFor,
  RULE_PARCELS,
  ruleParcelsOf,
  rulesIn,
} from '../../../lib/repair/site-rule.ts';

const hide = (selector: string, path: string | null = null): SiteRule => ({
  act: 'hide',
  selector,
  path,
});
const RULES = {
  'quay.example': [hide('.a'), hide('.b', '/mill')],
  'news.quay.example': [{ act: 'keep', selector: '.c', path: null } as const],
  'lamp.example': [{ act: 'story', selector: 'aside:has-text(Fog)', path: null } as const],
};
const STORED = parcelsFor(RULES);

it('all rules come back from their parcels, and every parcel is written', () => {
  expect(Object.keys(STORED).sort()).toEqual([...RULE_PARCELS].sort());
  expect(allRulesIn(STORED)).toEqual(RULES);
});

it('a page reads the parcels of its host and of the hosts above it, and no more', () => {
  const own = Object.fromEntries(
    ruleParcelsOf('www.news.quay.example').map((key) => [key, STORED[key]]),
  );
  const rules = ownRulesFor({ host: 'www.news.quay.example', path: '/mill' }, own);
  expect(rules.hide.map(({ selector }) => selector)).toEqual(['.a', '.b']);
  expect(rules.keep).toEqual([{ selector: '.c', isExtended: false }]);
  expect(ruleParcelsOf('a.b.quay.example').length).toBeLessThanOrEqual(3);
});

it('a rule for one page holds on no other', () => {
  const at = (path: string) =>
    ownRulesFor({ host: 'quay.example', path }, STORED).hide.map(({ selector }) => selector);
  expect(at('/mill')).toEqual(['.a', '.b']);
  expect(at('/mills')).toEqual(['.a']);
});

it.each([
  ['/view.php?id=1', ['.new', '.old']],
  ['/view.php?id=1&utm_source=letter', ['.new', '.old']],
  ['/view.php?fbclid=x&id=1#comments', ['.new', '.old']],
  ['/view.php?id=2', ['.old']],
  ['/view.php', ['.old']],
  ['/view', []],
  [`/view.php?id=1&long=${'x'.repeat(MOST_PATH)}`, ['.old']],
])('a rule for one page knows it by its query, where it was made with one: %s', (path, holds) => {
  const own = parcelsFor({
    'quay.example': [hide('.new', '/view.php?id=1'), hide('.old', '/view.php')],
  });
  const place = { host: 'quay.example', path: pagePathOf(`https://quay.example${path}`) };
  expect(ownRulesFor(place, own).hide.map(({ selector }) => selector)).toEqual(holds);
});

it('a path is kept as it is written, and never longer than a rule may be', () => {
  const of = (path: string) => pagePathOf(`https://quay.example${path}`);
  expect(of('/a?q=x%20y&utm_medium=z')).toBe('/a?q=x%20y');
  const longest = `/a?${'x'.repeat(MOST_PATH - 3)}`;
  expect(of(longest)).toBe(longest);
  expect(of(`${longest}x`)).toBe('/a');
});

it('tells selectors that need more than CSS', () => {
  const { story } = ownRulesFor({ host: 'lamp.example', path: '/' }, STORED);
  expect(story).toEqual([{ selector: 'aside:has-text(Fog)', isExtended: true }]);
});

describe('a rule that nobody has tried, out of a file or from another device', () => {
  const rulesOf = (act: SiteRule['act'], selector: string) =>
    ownRulesFor(
      { host: 'quay.example', path: '/' },
      parcelsFor({ 'quay.example': [{ act, selector, path: null }] }),
    )[act].map((rule) => rule.selector);
  const SHEET = '.a{}body{background:url(https://evil.example/)}.b';

  it.each([
    ['hide', SHEET],
    ['keep', `.a)${SHEET}`],
    ['story', `.a)${SHEET}`],
    ['hide', '.a:not('],
    ['keep', '.a:not('],
    ['hide', '.a/*'],
    ['keep', '.a /* .b'],
    ['hide', '.a"'],
    ['story', '.a"'],
    ['hide', '.a\\'],
    ['keep', '.a\\'],
    ['hide', '[title="x\f"]'],
  ] as const)('puts nothing but a selector into a sheet, to %s: %s', (act, selector) => {
    expect(rulesOf(act, selector)).toEqual([]);
  });

  it.each(['hide', 'keep', 'story'] as const)(
    'tries no expression without an end, to %s',
    (act) => {
      expect(rulesOf(act, 'p:has-text(/^(a|a)+$/)')).toEqual([]);
      expect(rulesOf(act, 'p:has-text(/^(?:a|b)$/)')).toHaveLength(1);
    },
  );

  it.each([
    'html',
    'body',
    ':root',
    '*',
    'html > body',
    '.a, body',
    'main',
    'article',
    '.paywall',
    '',
  ])('hides no whole page, and no wall: %s', (selector) => {
    expect(rulesOf('hide', selector)).toEqual([]);
  });

  it.each([
    '.a',
    'aside > .a, .b',
    'aside > article',
    'dialog:modal',
    'aside:has-text(Fog)',
    'a[href="("]',
    '.a:has(b)',
  ])('holds as it is written: %s', (selector) => {
    for (const act of ['hide', 'keep', 'story'] as const)
      expect(rulesOf(act, selector)).toEqual([selector]);
  });

  it('spares a headline or a wall, which nothing is done to', () => {
    for (const act of ['keep', 'story'] as const)
      for (const selector of ['h1', '.paywall', 'main'])
        expect(rulesOf(act, selector)).toEqual([selector]);
  });
});

it.each([null, 'x', 7, [], { 'quay.example': 3 }, { 'quay.example': [3, { act: 'eat' }] }])(
  'a broken parcel has no rules: %j',
  (parcel) => {
    expect(rulesIn(parcel, 'quay.example')).toEqual([]);
  },
);

it('one broken rule costs no other', () => {
  const parcel = { 'quay.example': [hide('.a'), { act: 'hide' }, hide('.b')] };
  expect(rulesIn(parcel, 'quay.example')).toEqual([hide('.a'), hide('.b')]);
});
