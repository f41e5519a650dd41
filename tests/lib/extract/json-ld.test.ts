import { describe, expect, it } from 'vitest';
import { readHead } from '../../../lib/extract/page-head.ts';
import { documentOf, jsonLd } from './story-page.ts';

const read = (head: string) => readHead(documentOf({ head, body: '' })).jsonLd;
const raw = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('JSON-LD of a page', () => {
  it('gives null where nothing speaks of an article or a page', () => {
    expect(read('')).toBeNull();
    expect(read(jsonLd({ '@type': 'Organization', name: 'Altmere Post' }))).toBeNull();
    expect(read(raw('not json at all'))).toBeNull();
  });

  it('finds the article in a graph and follows its references', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Ferry runs again', author: [{ '@id': '#p' }] },
      { '@type': 'Person', '@id': '#p', name: 'Ada Moss' },
      { '@type': 'WebPage', datePublished: '2026-03-01T08:00:00+01:00', inLanguage: 'en-GB' },
    ];
    expect(read(jsonLd({ '@graph': graph }))).toMatchObject({
      headline: 'Ferry runs again',
      authors: ['Ada Moss'],
      datePublished: '2026-03-01T08:00:00+01:00',
      inLanguage: 'en-GB',
    });
  });

  it('takes people written as text, list, object or in two halves', () => {
    const author = ['Ada Moss', { name: ['Ben Reed'] }, { givenName: 'Cem', familyName: 'Oak' }];
    const found = read(jsonLd([{ '@type': ['Article', 'Thing'], headline: 'Ferry', author }]));
    expect(found?.authors).toEqual(['Ada Moss', 'Ben Reed', 'Cem Oak']);
  });

  it('leaves the articles of lists to their own pages', () => {
    const item = { '@type': 'NewsArticle', headline: 'Another story' };
    const list = { '@type': 'ItemList', itemListElement: [{ item }] };
    const main = { '@type': 'NewsArticle', headline: 'Ferry runs again' };
    expect(read(jsonLd([list, main]))?.headline).toBe('Ferry runs again');
  });

  it('leaves to readers what they say of a recipe, and to its page the review of a product', () => {
    const review = {
      '@type': 'Review',
      author: { name: 'Kelly Fan' },
      datePublished: '2024-03-03',
    };
    const of = (type: string) => read(jsonLd({ '@type': type, name: 'Harbour soup', review }));
    expect(of('Recipe')).toMatchObject({
      headline: 'Harbour soup',
      authors: [],
      datePublished: null,
    });
    expect(of('Product')).toMatchObject({ authors: ['Kelly Fan'], datePublished: '2024-03-03' });
  });

  it.each([
    ['raw line breaks in a text', '{"@type":"Article","headline":"Ferry\nruns"}'],
    ['a comma too many', '{"@type":"Article","headline":"Ferry runs",}'],
    ['a comment round it', '<!-- {"@type":"Article","headline":"Ferry runs"} -->'],
    [
      'a CDATA mark and a semicolon',
      '//<![CDATA[\n{"@type":"Article","headline":"Ferry runs"};\n//]]>',
    ],
    [
      'quotes as entities',
      '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Ferry runs&quot;}',
    ],
  ])('reads JSON with %s', (_, text) => {
    expect(read(raw(text))?.headline).toBe('Ferry runs');
  });

  it('reads entities and writers’ tags in a headline as what they show', () => {
    const headline = 'Bread &amp; <em>swans</em> &#8211; a <3 story';
    expect(read(jsonLd({ '@type': 'Article', headline }))?.headline).toBe(
      'Bread & swans – a <3 story',
    );
  });

  it.each([
    ['True', true],
    ['http://schema.org/False', false],
    [false, false],
    ['perhaps', null],
  ])('understands isAccessibleForFree %s', (value, free) => {
    const found = read(jsonLd({ '@type': 'Article', headline: 'F', isAccessibleForFree: value }));
    expect(found?.isAccessibleForFree).toBe(free);
  });
});

describe('hostile JSON-LD', () => {
  it('cuts a headline of a megabyte to a line', () => {
    const found = read(jsonLd({ '@type': 'Article', headline: 'long '.repeat(200_000) }));
    expect(found?.headline?.length).toBeLessThanOrEqual(500);
  });

  it('reads two megabytes and not a letter more', () => {
    const padded = (chars: number) =>
      read(raw('{"@type":"Article","headline":"Ferry"}'.padEnd(chars)));
    expect(padded(2_000_000)?.headline).toBe('Ferry');
    expect(padded(2_000_001)).toBeNull();
  });

  it('looks six levels down and no further', () => {
    const nested = (levels: number) =>
      read(
        raw(
          `${'{"mainEntity":'.repeat(levels)}{"@type":"Article","headline":"Deep"}${'}'.repeat(levels)}`,
        ),
      );
    expect(nested(6)?.headline).toBe('Deep');
    expect(nested(7)).toBeNull();
  });

  it('looks at 5,000 objects and no more', () => {
    const behind = (others: number) =>
      read(
        jsonLd([
          ...Array.from({ length: others }, () => ({ '@type': 'Product' })),
          { '@type': 'Article', headline: 'Last' },
        ]),
      );
    expect(behind(4999)?.headline).toBe('Last');
    expect(behind(5000)).toBeNull();
  });

  it('names 30 people and no more', () => {
    const authors = (count: number) =>
      read(
        jsonLd({
          '@type': 'Article',
          headline: 'F',
          author: Array.from({ length: count }, (_, at) => `Ada Moss ${at}`),
        }),
      )?.authors.length;
    expect(authors(30)).toBe(30);
    expect(authors(31)).toBe(30);
  });

  it('reads 1,000 names of metas and no more', () => {
    const behind = (others: number) =>
      readHead(
        documentOf({
          head: `${Array.from({ length: others }, (_, at) => `<meta name="m${at}" content="x">`).join('')}<meta name="last" content="x">`,
          body: '',
        }),
      ).metas.has('last');
    expect(behind(999)).toBe(true);
    expect(behind(1000)).toBe(false);
  });

  it('stops at nesting without end', () => {
    const deep = `${'{"@graph":['.repeat(5_000)}{"@type":"Article","headline":"Deep"}${']}'.repeat(5_000)}`;
    expect(read(raw(deep))).toBeNull();
  });

  it('takes objects and numbers for no text', () => {
    const odd = {
      '@type': 'Article',
      headline: { a: 1 },
      author: { name: { x: 1 } },
      datePublished: 7,
    };
    expect(read(jsonLd(odd))).toMatchObject({ headline: null, authors: [], datePublished: null });
  });
});
