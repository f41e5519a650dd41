import { describe, expect, it } from 'vitest';
import { declaredTypes } from '../../../lib/judge/declared-types.ts';
import { pageAddress } from '../../../lib/judge/page-address.ts';
import { lookAt } from '../../../lib/judge/page-look.ts';
import { MAX_NODES } from '../../../lib/judge/prose-sample.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const WORDS =
  'A sentence that is long enough to be taken for a paragraph, because it has over eighty characters.';

function proseOf(body: string) {
  const look = lookAt(
    parse(`<html><head></head><body>${body}</body></html>`),
    'https://a.example/',
  );
  if (look === null) throw new Error('The page has a body.');
  return look.prose;
}

describe('prose', () => {
  it.each([
    ['a paragraph', `<p>${WORDS}</p>`],
    ['a box', `<div>${WORDS}</div>`],
    ['text broken by inline elements', `<p>${WORDS.replace('long', '<b>long</b>')}</p>`],
  ])('is found in %s', (_, html) => {
    expect(proseOf(html).chars).toBeGreaterThan(80);
  });

  it.each([
    ['a link', `<a href="/x"><p>${WORDS}</p></a>`],
    ['navigation', `<nav><p>${WORDS}</p></nav>`],
    ['a footer', `<footer><p>${WORDS}</p></footer>`],
    ['a short line', '<p>Read more about this</p>'],
  ])('is not found in %s', (_, html) => {
    expect(proseOf(html).chars).toBe(0);
  });

  it('of a dense script needs fewer characters', () => {
    expect(proseOf(`<p>${'대통령은화요일에'.repeat(5)}</p>`).chars).toBeGreaterThan(80);
    expect(proseOf(`<p>${'abcdefg '.repeat(5)}</p>`).chars).toBe(0);
  });

  it('is counted for the parent that holds most of it', () => {
    const two = `<div><p>${WORDS}</p><p>${WORDS}</p></div><div><p>${WORDS}</p></div>`;
    expect(proseOf(two).groupChars).toBe(2 * WORDS.length);
  });

  it('runs on over three labels, not over four', () => {
    const broken = (labels: number) =>
      proseOf(`<p>${WORDS}</p>${'<p>Label</p>'.repeat(labels)}<p>${WORDS}</p>`).runChars;
    expect(broken(3)).toBe(2 * WORDS.length);
    expect(broken(4)).toBe(WORDS.length);
  });

  it('is read no further than the bound', () => {
    const { links } = proseOf('<a href="/">x</a>'.repeat(MAX_NODES));
    expect(links).toBe(MAX_NODES / 2);
  });
});

describe('labels', () => {
  it.each(['€19.00', '$ 5', '1.299,00 €', '₹499'])('%s is a price tag', (text) => {
    expect(proseOf(`<p>${text}</p>`).priceTags).toBe(1);
  });

  it.each(['19 people', 'He was fined an amount of $500 by a court in the city'])(
    '%s is none',
    (text) => {
      expect(proseOf(`<p>${text}</p>`).priceTags).toBe(0);
    },
  );

  it('a date counts as the headline’s only within twelve blocks', () => {
    const dated = (blocks: number) =>
      proseOf(`<h1>Late</h1>${'<p>x</p>'.repeat(blocks)}<p>3 March 2026</p>`).datedHeadline;
    expect(dated(2)).toBe(true);
    expect(dated(14)).toBe(false);
  });
});

describe('declared types', () => {
  const typesOf = (html: string) => [...declaredTypes(parse(html).documentElement)];

  it('come from JSON-LD, also where it is broken, and from microdata', () => {
    expect(
      typesOf('<script type="application/ld+json">{"@type": ["NewsArticle","Report"],,}</script>'),
    ).toEqual([
      ['newsarticle', 1],
      ['report', 1],
    ]);
    expect(typesOf('<div itemscope itemtype="https://schema.org/Product"></div>')).toEqual([
      ['product', 1],
    ]);
  });

  it('are not read from other scripts', () => {
    expect(typesOf('<script>var x = {"@type": "NewsArticle"}</script>')).toEqual([]);
  });
});

describe('an address', () => {
  it('is taken apart', () => {
    expect(pageAddress('https://a.example/News/A%C3%A4-b.html?x=1')).toEqual({
      host: 'a.example',
      segments: ['news', 'aä-b.html'],
      slug: 'aä-b',
    });
  });

  it('with a broken escape, or none at all, gives what there is', () => {
    expect(pageAddress('https://a.example/%E0%A4%A').slug).toBe('%e0%a4%a');
    expect(pageAddress('nonsense')).toEqual({ host: '', segments: [], slug: '' });
  });
});
