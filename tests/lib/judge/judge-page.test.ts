import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_SCORE, judgePage, SURE_SCORE } from '../../../lib/judge/judge-page.ts';
import { goldenPage, goldenPages } from '../../pages/golden-page.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const page = (body: string, head = '') =>
  parse(`<html><head>${head}</head><body>${body}</body></html>`);

const SENTENCE =
  'The ferry to Orlanza left an hour late on Monday, because a heron had built its nest in the wheelhouse. ';
const STORY = Array.from({ length: 6 }, (_, at) => `<p>${SENTENCE.repeat(3)}${at}</p>`).join('');
const HEADLINE = '<h1>Heron keeps the Orlanza ferry in port for an hour</h1>';
const TITLE = '<title>Heron keeps the Orlanza ferry in port for an hour - Halden Post</title>';
const ADDRESS = 'https://www.haldenpost.example/news/2026/03/heron-keeps-the-orlanza-ferry-in-port';

it.each(goldenPages())('$folder is judged as it is expected', ({ html, expected }) => {
  expect(judgePage(parse(html), expected.url).isArticle).toBe(expected.isArticle);
});

describe('the threshold', () => {
  it('calls a page with a headline, six paragraphs and a telling address an article', () => {
    const { score } = judgePage(page(HEADLINE + STORY, TITLE), ADDRESS);
    expect(score).toBeGreaterThan(ARTICLE_SCORE);
  });

  it('does not call the same text one where it describes goods', () => {
    const shop =
      '<button>Add to cart</button><p>€129.00</p><p>In stock</p><p>Free shipping</p>' +
      '<p>€19.00</p><p>Quick view</p><script type="application/ld+json">{"@type":"Product"}</script>';
    const { score } = judgePage(
      page(`<h1>Orlanza raincoat</h1>${shop}${STORY}`, '<title>Orlanza raincoat | Shop</title>'),
      'https://shop.example/products/orlanza',
    );
    expect(score).toBeLessThan(ARTICLE_SCORE);
  });
});

describe('an article by which a page may open by itself', () => {
  const short = ['The ferry is late.', 'The heron is not.', 'It has two eggs.', 'Nobody minds.'];
  const few = short.map((text) => `<p>${text} ${SENTENCE}</p>`).join('');

  it('is a whole news page', () => {
    const { html, expected } = goldenPage('full-news-article');
    expect(judgePage(parse(html), expected.url).score).toBeGreaterThan(SURE_SCORE);
  });

  it('is not four short paragraphs under a headline, though they are an article', () => {
    const head = `${TITLE}<meta property="og:type" content="article">`;
    const { score } = judgePage(page(HEADLINE + few, head), 'https://www.haldenpost.example/heron');
    expect(score).toBeGreaterThan(ARTICLE_SCORE);
    expect(score).toBeLessThan(SURE_SCORE);
  });
});

describe('the signs of a service', () => {
  const scoreAt = (url: string, text = STORY) => judgePage(page(HEADLINE + text, TITLE), url).score;

  it.each(['pricing', 'retirement-calculator.html', 'leistungen', 'servizi'])(
    'the address of “%s” names one',
    (slug) => {
      const plain = scoreAt(`https://www.haldenpost.example/${slug.replace(/^\w{4}/, 'heron')}`);
      expect(scoreAt(`https://www.haldenpost.example/${slug}`)).toBeLessThan(plain);
    },
  );

  it('is “we” or “our” in three words of a hundred, and next to none in one of three hundred', () => {
    const spoken = (own: number) => {
      const words = Array.from({ length: 300 }, (_, at) => (at < own ? 'our' : 'heron')).join(' ');
      return scoreAt(ADDRESS, `<p>${words.slice(0, 399)}</p>`);
    };
    const all = spoken(60);
    expect(spoken(0)).toBeGreaterThan(spoken(1));
    expect(spoken(1)).toBeGreaterThan(all);
    expect(spoken(4)).toBeCloseTo(all, 5);
  });
});

describe('a page with nothing to judge', () => {
  const empty = { isArticle: false, score: 0, evidence: [{ signal: 'empty' }] };

  it.each([
    ['an empty document', () => parse('')],
    ['a document without a root', () => document.implementation.createDocument(null, null)],
    [
      'a document without a body',
      () => {
        const bare = parse('<p>x</p>');
        bare.body.remove();
        return bare;
      },
    ],
    [
      'a body of scripts and navigation',
      () => page('<nav>Home News Sport</nav><script>1</script>'),
    ],
  ])('%s is no article, and says why', (_, make) => {
    expect(judgePage(make(), ADDRESS)).toMatchObject(empty);
  });

  it('an address that is none changes nothing but the signs of the address', () => {
    expect(
      judgePage(page(HEADLINE + STORY, TITLE), 'not an address').evidence.length,
    ).toBeGreaterThan(0);
  });
});

describe('evidence', () => {
  it('is given in words, the weightiest first', () => {
    const { evidence } = judgePage(page(HEADLINE + STORY, TITLE), ADDRESS);
    const weights = evidence.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(evidence.map(({ says }) => says)).toContain('Its title repeats its headline.');
  });
});

describe('hostile pages', () => {
  const NAMES =
    'nodeName parentNode firstChild nextSibling getAttribute querySelectorAll data'.split(' ');

  it('fields named like properties of a node leave the verdict as it is', () => {
    const fields = NAMES.map((name) => `<input name="${name}">`).join('');
    const { isArticle } = judgePage(
      page(`<form>${fields}${HEADLINE}${STORY}</form>`, TITLE),
      ADDRESS,
    );
    expect(isArticle).toBe(true);
  });

  it('own properties of the document are not asked', () => {
    const clobbered = page(HEADLINE + STORY, TITLE);
    for (const name of ['body', 'documentElement', 'querySelector', 'createTreeWalker']) {
      Object.defineProperty(clobbered, name, { value: null });
    }
    expect(judgePage(clobbered, ADDRESS).isArticle).toBe(true);
  });

  it('a page nested a thousand levels deep is judged', () => {
    const deep = `${'<div>'.repeat(1000)}${STORY}${'</div>'.repeat(1000)}`;
    expect(judgePage(page(HEADLINE + deep, TITLE), ADDRESS).score).toBeGreaterThan(0);
  });
});

it('changes nothing on the page', () => {
  const html = readFileSync(join(import.meta.dirname, '../../pages/sample/page.html'), 'utf8');
  const sample = parse(html);
  const before = sample.documentElement.outerHTML;
  judgePage(sample, ADDRESS);
  expect(sample.documentElement.outerHTML).toBe(before);
});
