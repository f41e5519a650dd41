// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { earForExtension, earForPages } from '../../lib/browser/messenger.ts';
import { MOST_TOKENS } from '../../lib/clutter/lists/page-tokens.ts';
import { MOST_BLOCKS } from '../../lib/clutter/most-blocks.ts';
import {
  ClutterReportSchema,
  HiddenReportSchema,
  MOST_DROPPED,
  ToBackground,
  ToPage,
} from '../../lib/messages.ts';
import { MOST_SELECTOR } from '../../lib/repair/site-rule-schema.ts';

const id = fakeBrowser.runtime.id;
type Sender = Parameters<ReturnType<typeof earForPages>>[1];
const PAGE = { id, tab: { id: 7 }, frameId: 0, url: 'https://post.example/a' } as Sender;

const isFine = (schema: v.GenericSchema, data: unknown) => v.safeParse(schema, data).success;
const RULE = { act: 'hide', selector: '.calendar', path: null };
const block = { kind: 'ad', preview: 'x', reason: 'x', rule: 'x' };
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('what a page may say to the background', () => {
  it.each<[string, unknown]>([
    ['judged', { type: 'pageJudged', isArticle: true }],
    ['own rules', { type: 'rulesHere' }],
    ['a page that was open before', { type: 'pageOpen' }],
    ['an attribute of 8 letters', { type: 'hideMarked', attribute: 'abcdefgh' }],
    ['an attribute of 12 letters', { type: 'hideMarked', attribute: 'abcdefghijkl' }],
    ['counts', { type: 'hiddenCounts', counts: { ad: 0, comments: MOST_BLOCKS } }],
    ['no sheet', { type: 'changeListSheet', exempt: 'abcdefgh', from: null, to: null }],
    [
      'a sheet',
      {
        type: 'changeListSheet',
        exempt: 'abcdefgh',
        from: null,
        to: { kinds: ['ad'], dropped: times(5000, 1) },
      },
    ],
    ['tokens', { type: 'listFilters', tokens: times(MOST_TOKENS, 3) }],
    ['a rule', { type: 'changeRule', on: true, rule: RULE }],
    [
      'a selector that is not too long',
      { type: 'changeRule', on: false, rule: { ...RULE, selector: 'a'.repeat(MOST_SELECTOR) } },
    ],
  ])('is heard: %s', (_what, message) => {
    expect(isFine(ToBackground, message)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'pageJudged'],
    ['no type', { isArticle: true }],
    ['an unknown type', { type: 'readPage' }],
    ['a type of the prototype', { type: 'constructor' }],
    ['a truth that is none', { type: 'pageJudged', isArticle: 'yes' }],
    ['nothing judged', { type: 'pageJudged' }],
    ['no rule', { type: 'changeRule', on: true }],
    [
      'a selector that is too long',
      { type: 'changeRule', on: true, rule: { ...RULE, selector: 'a'.repeat(MOST_SELECTOR + 1) } },
    ],
    [
      'a rule that does something else',
      { type: 'changeRule', on: true, rule: { ...RULE, act: 'run' } },
    ],
    [
      'a rule for an address',
      { type: 'changeRule', on: true, rule: { ...RULE, path: 'http://a/' } },
    ],
    ['an attribute that ends a rule', { type: 'hideMarked', attribute: 'a]{}*{x:y' }],
    ['an attribute of 7 letters', { type: 'hideMarked', attribute: 'abcdefg' }],
    ['an attribute of 13 letters', { type: 'hideMarked', attribute: 'abcdefghijklm' }],
    ['an attribute with a line after it', { type: 'hideMarked', attribute: 'abcdefgh\n' }],
    ['capitals', { type: 'hideMarked', attribute: 'ABCDEFGH' }],
    ['less than none', { type: 'hiddenCounts', counts: { ad: -1 } }],
    ['half a block', { type: 'hiddenCounts', counts: { ad: 0.5 } }],
    ['too many blocks', { type: 'hiddenCounts', counts: { ad: MOST_BLOCKS + 1 } }],
    ['an unknown kind', { type: 'hiddenCounts', counts: { news: 1 } }],
    ['counts that are a text', { type: 'hiddenCounts', counts: { ad: '3' } }],
    [
      'a sheet of no kind',
      {
        type: 'changeListSheet',
        exempt: 'abcdefgh',
        from: null,
        to: { kinds: ['x'], dropped: [] },
      },
    ],
    [
      'too many kinds',
      {
        type: 'changeListSheet',
        exempt: 'abcdefgh',
        from: null,
        to: { kinds: times(99, 'ad'), dropped: [] },
      },
    ],
    [
      'too many dropped',
      {
        type: 'changeListSheet',
        exempt: 'abcdefgh',
        from: null,
        to: { kinds: [], dropped: times(5001, 1) },
      },
    ],
    [
      'dropped halves',
      {
        type: 'changeListSheet',
        exempt: 'abcdefgh',
        from: { kinds: [], dropped: [0.5] },
        to: null,
      },
    ],
    ['a bad exemption', { type: 'changeListSheet', exempt: '*', from: null, to: null }],
    ['no exemption', { type: 'changeListSheet', from: null, to: null }],
    ['too many tokens', { type: 'listFilters', tokens: times(MOST_TOKENS + 1, 3) }],
    ['half a token', { type: 'listFilters', tokens: [0.5] }],
    ['tokens that are texts', { type: 'listFilters', tokens: ['a'] }],
  ])('is not heard: %s', (_what, message) => {
    expect(isFine(ToBackground, message)).toBe(false);
  });

  it('loses what it should not carry', () => {
    const message = { type: 'pageJudged', isArticle: true, html: '<script>' };
    expect(v.parse(ToBackground, message)).toEqual({ type: 'pageJudged', isArticle: true });
  });
});

describe('what a page may be asked, and may answer', () => {
  it('is known, and nothing else', () => {
    expect(isFine(ToPage, { type: 'hiddenReport' })).toBe(true);
    expect(isFine(ToPage, { type: 'storyLeft' })).toBe(true);
    expect(isFine(ToPage, { type: 'setShown', id: 0, isShown: true })).toBe(true);
    expect(isFine(ToPage, { type: 'setShown', id: null, isShown: false })).toBe(true);
    expect(isFine(ToPage, { type: 'setShown', id: -1, isShown: true })).toBe(false);
    expect(isFine(ToPage, { type: 'setShown', id: 0.5, isShown: true })).toBe(false);
    expect(isFine(ToPage, { type: 'setShown', id: 0 })).toBe(false);
    expect(isFine(ToPage, { type: 'pageJudged', isArticle: true })).toBe(false);
  });

  it('has a bound to its length', () => {
    const report = (count: number, of = block) => ({ blocks: times(count, of) });
    expect(isFine(ClutterReportSchema, report(MOST_BLOCKS))).toBe(true);
    expect(isFine(ClutterReportSchema, report(MOST_BLOCKS + 1))).toBe(false);
    expect(isFine(ClutterReportSchema, report(1, { ...block, preview: 'x'.repeat(1000) }))).toBe(
      true,
    );
    for (const field of ['preview', 'reason', 'rule'])
      expect(isFine(ClutterReportSchema, report(1, { ...block, [field]: 'x'.repeat(1001) }))).toBe(
        false,
      );
    expect(isFine(ClutterReportSchema, report(1, { ...block, kind: 'news' }))).toBe(false);
  });

  it('of what is hidden has one too', () => {
    const hidden = { ...block, id: 0, isShown: false };
    const report = (blocks: unknown[], dropped: unknown[] = []) => ({
      blocks,
      dropped,
      scrolls: true,
    });
    const dropped = { by: 'x', because: 'broken' };
    expect(
      isFine(HiddenReportSchema, report(times(MOST_BLOCKS, hidden), times(MOST_DROPPED, dropped))),
    ).toBe(true);
    expect(isFine(HiddenReportSchema, report(times(MOST_BLOCKS + 1, hidden)))).toBe(false);
    expect(isFine(HiddenReportSchema, report([], times(MOST_DROPPED + 1, dropped)))).toBe(false);
    expect(isFine(HiddenReportSchema, report([block]))).toBe(false);
    expect(isFine(HiddenReportSchema, report([{ ...hidden, id: -1 }]))).toBe(false);
    expect(isFine(HiddenReportSchema, report([{ ...hidden, list: 'x'.repeat(1001) }]))).toBe(false);
    expect(isFine(HiddenReportSchema, report([], [{ by: 'x', because: 'other' }]))).toBe(false);
    expect(isFine(HiddenReportSchema, { blocks: [], dropped: [] })).toBe(false);
    for (const because of ['holdsStory', 'tooMuch', 'kept'])
      expect(isFine(HiddenReportSchema, report([], [{ by: 'x', because }]))).toBe(true);
  });
});

describe('1,000 messages of any shape', () => {
  const types = [
    'pageJudged',
    'hideMarked',
    'hiddenCounts',
    'changeListSheet',
    'listFilters',
    '__proto__',
    'toString',
  ];
  const message = fc.oneof(
    fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
    fc.record(
      {
        type: fc.constantFrom(...types),
        isArticle: fc.anything(),
        attribute: fc.oneof(fc.string(), fc.anything()),
        on: fc.anything(),
        counts: fc.anything(),
        exempt: fc.string(),
        from: fc.anything(),
        to: fc.anything(),
        tokens: fc.array(fc.anything()),
      },
      { requiredKeys: ['type'] },
    ),
  );

  it('make no ear throw, and come to an answer only when they have its shape', () => {
    const heard = vi.fn<(message: unknown) => Promise<null>>(() => Promise.resolve(null));
    const forPages = earForPages({
      pageJudged: heard,
      hideMarked: heard,
      hiddenCounts: heard,
      changeListSheet: heard,
      listFilters: heard,
      pageOpen: heard,
      rulesHere: heard,
      tellerWanted: heard,
      changeRule: heard,
    });
    const forExtension = earForExtension({
      hiddenReport: heard,
      setShown: heard,
      storyLeft: heard,
    });
    fc.assert(
      fc.property(message, (data) => {
        heard.mockClear();
        const answered = forPages(data, PAGE, () => undefined);
        forExtension(data, PAGE, () => undefined);
        expect(heard.mock.calls.length > 0).toBe(answered === true);
        for (const [given] of heard.mock.calls) expect(isFine(ToBackground, given)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
