import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  LONGEST_LINE,
  LONGEST_STORY,
  MOST_ENTRIES,
  ReadingSchema,
} from '../../../lib/browser/reading-schema.ts';
import { readPage } from '../../../lib/read-page.ts';
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

describe('a page on which something is far too long', () => {
  const WORDS = 'far too long '.repeat(LONGEST_LINE / 10);
  const SIGNS = 'x'.repeat(LONGEST_LINE + 1);
  const PAGE = 'https://news.example/ferry';
  const sentence = (start: string) =>
    `<p>${start}. ${'The ferry went back to sea on Tuesday after a week of repairs in the dock. '.repeat(3)}</p>`;
  const STORY = ['One', 'Two', 'Three', 'Four', 'Five'].map(sentence).join('');
  const picture = (alt: string, caption: string) =>
    `<figure><img src="/boat.jpg?${alt.length}" width="800" height="500" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
  const beside = (heading: string, address: string, words: string) =>
    `<aside><h2>Related ${heading}</h2><ul>${['boat', 'pier', 'crane'].map((one) => `<li><a href="/old-${one}?${address}"><img src="/a.jpg?${address}" width="300" height="200">The old ${one} is to be sold to the harbour town ${words}</a><p>${words}</p></li>`).join('')}</ul></aside>`;
  const metas = [
    'og:title',
    'og:site_name',
    'og:image',
    'article:section',
    'author',
    'description',
  ];
  const times = ['article:published_time', 'article:modified_time'];
  const read = (story: string, { head = '', after = '', url = PAGE } = {}) => {
    const html = `<title>The ferry is back</title><meta property="og:type" content="article">${head}<main><article><h1>The ferry is back</h1>${story}</article></main>${after}`;
    return readPage(new DOMParser().parseFromString(html, 'text/html'), { url });
  };

  it.each<[string, ReturnType<typeof read>]>([
    ['the words of a picture', read(picture(WORDS, 'A boat') + STORY)],
    ['a caption', read(picture('A boat', WORDS) + STORY)],
    ['the headline', read(`<h1>${WORDS}</h1>${STORY}`)],
    ['what stands under it', read(`<p class="standfirst">${WORDS}</p>${STORY}`)],
    ['a byline', read(`<p class="byline">By ${WORDS}</p>${STORY}`)],
    ['a time', read(`<time datetime="${SIGNS}">${WORDS}</time>${STORY}`)],
    ['a title beside it', read(STORY, { after: beside('stories', '', WORDS) })],
    ['an address beside it', read(STORY, { after: beside('stories', SIGNS, '') })],
    ['a heading beside it', read(STORY, { after: beside(WORDS, '', '') })],
    ['a line of a teaser', read(`${STORY}<p><a href="/old-pier">${WORDS}</a></p>${STORY}`)],
    ['a language', read(STORY.replace('<p>', `<p lang="${SIGNS}" dir="${SIGNS}">`))],
    [
      'all that its head says',
      read(STORY, {
        head: [...metas, ...times]
          .map((name) => `<meta property="${name}" content="${WORDS}">`)
          .join(''),
      }),
    ],
    ['its address', read(STORY, { url: `${PAGE}?${SIGNS}` })],
  ])('is read all the same: %s', (_what, reading) => {
    expect(v.safeParse(ReadingSchema, reading).issues).toBeUndefined();
    expect(reading).toMatchObject({ article: { text: expect.stringContaining('Two.') as string } });
  });

  it('gives its story a shorter address', () => {
    const addressed = (url: string) => {
      const reading = read(STORY, { url });
      return reading.kind === 'unreadable' ? null : reading.article?.url;
    };
    const asked = (length: number) => `${PAGE}?`.padEnd(length, 'x');
    expect(addressed(asked(4000))).toBe(asked(4000));
    expect(addressed(asked(4001))).toBe(PAGE);
    expect(addressed(`${PAGE}/${SIGNS}#top`)).toBe('https://news.example/');
  });
});
