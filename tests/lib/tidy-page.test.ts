import { describe, expect, it } from 'vitest';
import { MOST_HIDDEN } from '../../lib/clutter/guard.ts';
import { parseListFilter } from '../../lib/clutter/lists/list-filter.ts';
import { KIND_DEFAULTS } from '../../lib/settings.ts';
import { tellPage } from '../../lib/tidy-page.ts';

const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const STORY = Array.from({ length: 4 }, (_, i) => `<p>${i}. ${SENTENCE.repeat(3)}</p>`).join('');
const NAG =
  '<div class="n"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>';

function page(beside: string, story = STORY): Document {
  const html = `<title>The ferry is back</title><main><article><h1>The ferry is back</h1>${story}</article></main>${beside}`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const tidy = (document: Document, kinds = KIND_DEFAULTS) =>
  tellPage(document, 'https://news.example/ferry', { kinds: { ...kinds } }).tidy([]).hits;

describe('tidyPage', () => {
  it('finds a nag, says its kind, its words and why', () => {
    const document = page(NAG);
    const [hit, ...others] = tidy(document);
    expect(others).toEqual([]);
    expect(hit?.element).toBe(document.querySelector('.n'));
    expect(hit?.block).toMatchObject({
      kind: 'newsletter',
      preview: 'Sign up for our newsletter Go',
    });
    expect(hit?.block.reason).toMatch(/\.$/);
  });

  it('leaves a kind alone that is switched off', () => {
    expect(tidy(page(NAG), { ...KIND_DEFAULTS, newsletter: false })).toEqual([]);
  });

  it('leaves comments alone by default, and takes them when asked', () => {
    const comments = '<section><h2>Comments</h2><p>No comments yet...</p></section>';
    expect(tidy(page(comments))).toEqual([]);
    expect(tidy(page(comments), { ...KIND_DEFAULTS, comments: true })).toHaveLength(1);
  });

  it('never takes what holds the headline or a paragraph of the story', () => {
    const story = `<div><p>Sign up for our newsletter <a href="/n">here</a>, the sign says.</p>${STORY}</div>`;
    const document = page('', story);
    for (const { element } of tidy(document)) {
      expect(element.querySelector('h1')).toBeNull();
      expect(element.textContent).not.toContain('went back to sea');
    }
  });

  it('takes a share of the text just within its bound, and nothing past it', () => {
    const words = NAG.replace('newsletter', `newsletter ${'today '.repeat(25)}`);
    const chars = (document: Document) => document.body.textContent.length;
    const short = page(words, `<p>${SENTENCE.repeat(2)}</p>`);
    const share = (document: Document) =>
      (document.querySelector('.n')?.textContent.length ?? 0) / chars(document);
    expect(share(short)).toBeGreaterThan(MOST_HIDDEN);
    expect(tidy(short)).toEqual([]);
    const long = page(words, `<p>${SENTENCE.repeat(6)}</p>`);
    expect(share(long)).toBeLessThan(MOST_HIDDEN);
    expect(tidy(long)).toHaveLength(1);
  });

  it('tries each filter once, and knows what the earlier ones named', () => {
    const document = page('<div class="a">Bread for sale</div><div class="b">Boats for sale</div>');
    const told = tellPage(document, 'https://news.example/ferry', { kinds: { ...KIND_DEFAULTS } });
    const filters = ['b.a', 'b.b', 'b.b[']
      .map((one) => parseListFilter(one))
      .filter((one) => one !== null);
    const names = (count: number) =>
      told.tidy(filters.slice(0, count)).hits.map(({ element }) => element.className);
    expect(names(1)).toEqual(['a']);
    document.querySelector('.a')?.remove();
    expect(names(2)).toEqual(['a', 'b']);
    expect(told.tidy(filters).dropped).toEqual([{ by: '##.b[', because: 'broken' }]);
    expect(told.tidy(filters).dropped).toHaveLength(1);
  });

  it('changes nothing', () => {
    const document = page(NAG);
    const before = document.documentElement.outerHTML;
    tidy(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
