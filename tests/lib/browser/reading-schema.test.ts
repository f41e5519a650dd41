import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  LONGEST_LINE,
  LONGEST_STORY,
  MOST_ENTRIES,
  ReadingSchema,
} from '../../../lib/browser/reading-schema.ts';
import { SAMPLE_ARTICLE, SAMPLE_READING } from './sample-reading.ts';

const isFine = (data: unknown) => v.safeParse(ReadingSchema, data).success;
const withArticle = (change: object) => ({
  ...SAMPLE_READING,
  article: { ...SAMPLE_ARTICLE, ...change },
});
const withRelated = (change: object) =>
  withArticle({ related: [{ ...SAMPLE_ARTICLE.related[0], ...change }] });

const LINES = ['url', 'title', 'standfirst', 'section', 'publication', 'site', 'publishedAt'];
const MORE_LINES = ['publishedLabel', 'modifiedAt', 'lang'];

describe('a reading', () => {
  it('passes as it is, with what it does not need left out', () => {
    expect(v.parse(ReadingSchema, { ...SAMPLE_READING, ms: 3 })).toEqual(SAMPLE_READING);
  });

  const verdict = { isArticle: false, score: 0.1, evidence: [] };
  it.each<[string, unknown]>([
    ['a whole story', withArticle({ completeness: { kind: 'whole' } })],
    ['part of one', withArticle({ completeness: { kind: 'maybe-partial', missing: ['x'] } })],
    ['the beginning of one', withArticle({ completeness: { kind: 'teaser' } })],
    ['one from the left', withArticle({ dir: 'ltr' })],
    ['one from the right', withArticle({ dir: 'rtl' })],
    ['what may be no article', { kind: 'not-article', article: SAMPLE_ARTICLE, verdict }],
    ['what is none', { kind: 'not-article', article: null, verdict }],
    ['no web page', { kind: 'unreadable', reason: 'not-html', contentType: 'text/plain' }],
    ['an empty page', { kind: 'unreadable', reason: 'empty' }],
    ['a page that cannot be read', { kind: 'unreadable', reason: 'failed' }],
    [
      'a picture of which all is known',
      withArticle({
        leadImage: { url: 'x', alt: 'y', caption: 'z', width: 4, height: 3 },
      }),
    ],
    [
      'a story beside it with all its text',
      withRelated({ summary: 'x', fullText: 'y', image: 'z', group: 'g' }),
    ],
  ])('passes with nothing lost: %s', (_what, data) => {
    expect(v.parse(ReadingSchema, data)).toEqual(data);
  });

  it.each([...LINES, ...MORE_LINES])('has a %s of bounded length, and of text', (field) => {
    expect(isFine(withArticle({ [field]: 'x'.repeat(LONGEST_LINE) }))).toBe(true);
    expect(isFine(withArticle({ [field]: 'x'.repeat(LONGEST_LINE + 1) }))).toBe(false);
    expect(isFine(withArticle({ [field]: { toString: 'x' } }))).toBe(false);
  });

  it.each(['contentHtml', 'text'])('has a %s of bounded length', (field) => {
    expect(isFine(withArticle({ [field]: 'x'.repeat(LONGEST_STORY) }))).toBe(true);
    expect(isFine(withArticle({ [field]: 'x'.repeat(LONGEST_STORY + 1) }))).toBe(false);
    expect(isFine(withArticle({ [field]: null }))).toBe(false);
  });

  it.each(['byline', 'related', 'mostRead'])('has so many entries of %s and no more', (field) => {
    const entry = field === 'byline' ? 'x' : SAMPLE_ARTICLE.related[0];
    const entries = (length: number) => Array.from({ length }, () => entry);
    expect(isFine(withArticle({ [field]: entries(MOST_ENTRIES) }))).toBe(true);
    expect(isFine(withArticle({ [field]: entries(MOST_ENTRIES + 1) }))).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'article'],
    ['an unknown kind', { kind: 'constructor' }],
    [
      'an article without one',
      { kind: 'article', verdict: { isArticle: true, score: 1, evidence: [] } },
    ],
    ['no verdict', { ...SAMPLE_READING, verdict: undefined }],
    [
      'a score that is a text',
      { ...SAMPLE_READING, verdict: { isArticle: true, score: '1', evidence: [] } },
    ],
    ['a direction that is none', withArticle({ dir: 'up' })],
    ['words that are a text', withArticle({ wordCount: '4' })],
    ['a picture without an address', withArticle({ leadImage: { alt: '' } })],
    ['a story beside it without a title', withRelated({ title: undefined })],
    ['a story beside it with an object', withRelated({ source: {} })],
    ['a completeness that is none', withArticle({ completeness: { kind: 'half' } })],
    ['a kind of clutter that is none', withArticle({ removed: { blocks: [{ kind: 'x' }] } })],
    ['a reason that is none', { kind: 'unreadable', reason: 'tired' }],
  ])('is refused: %s', (_what, data) => {
    expect(isFine(data)).toBe(false);
  });
});
