import { describe, expect, it } from 'vitest';
import { parseListFilter } from '../../lib/clutter/lists/list-filter.ts';
import { KIND_DEFAULTS } from '../../lib/settings.ts';
import { tidyPart } from '../../lib/tidy-part.ts';

const NAG =
  '<div class="n"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>';
const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';

function tidied(html: string, selector: string, filters: readonly string[] = []) {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const part = document.querySelector(selector);
  if (part === null) throw new Error(`no ${selector}`);
  const { hits, ...rest } = tidyPart(part, {
    url: 'https://news.example/ferry',
    kinds: { ...KIND_DEFAULTS },
    filters: filters.flatMap((one) => parseListFilter(one) ?? []),
  });
  return { ...rest, names: hits.map(({ element }) => element.className) };
}

describe('a part of a page', () => {
  it('loses its nags, and itself where it is one', () => {
    const beside = `<p>${SENTENCE.repeat(7)}</p>`;
    expect(tidied(`<div id="x">${NAG}${beside}</div>`, '#x').names).toEqual(['n']);
    expect(tidied(NAG, '.n').names).toEqual(['n']);
  });

  it('loses what a filter names, also itself', () => {
    const html = '<div class="a"><span class="b">Ropes</span></div>';
    expect(tidied(html, '.a', ['b.b']).names).toEqual(['b']);
    expect(tidied(html, '.a', ['b.a']).names).toEqual(['a']);
    expect(tidied(html, '.a', ['bmain .c']).names).toEqual([]);
  });

  it('keeps all where it may hold a story: running text just long enough says so', () => {
    const long = tidied(`<div id="x">${NAG}<p>${SENTENCE.repeat(9)}</p></div>`, '#x');
    expect(long).toMatchObject({ names: [], mayBeStory: true });
    const short = tidied(`<div id="x">${NAG}<p>${SENTENCE.repeat(7)}</p></div>`, '#x');
    expect(short).toMatchObject({ names: ['n'], mayBeStory: false });
  });

  it.each([
    ['a paragraph', `<p class="a">${SENTENCE.repeat(4)}</p>`],
    ['a headline', '<h1 class="a">The ferry is back</h1>'],
    [
      'a caption',
      '<figure class="a"><img src="/boat.jpg"><figcaption>The boat</figcaption></figure>',
    ],
    ['a time', '<div class="a">June 18, 2025</div>'],
    ['a wall', '<div class="a">Subscribe to continue reading</div>'],
    ['a word on money earned', '<p class="a">We may earn a commission from links.</p>'],
  ])('keeps %s from a filter', (_what, html) => {
    expect(tidied(`<div id="x">${html}</div>`, '#x', ['b.a']).names).toEqual([]);
  });

  it('keeps what stands within a sentence, a picture or a menu', () => {
    for (const tag of ['p', 'figure', 'nav', 'blockquote']) {
      expect(tidied(`<${tag}><b class="a">Ropes</b></${tag}>`, '.a', ['b.a']).names).toEqual([]);
    }
  });

  it('tells of a wall in it', () => {
    expect(tidied('<div id="x"><p>Subscribe to continue reading</p></div>', '#x').hasWall).toBe(
      true,
    );
    expect(tidied('<div id="x"><p>Subscribe</p></div>', '#x').hasWall).toBe(false);
  });
});
