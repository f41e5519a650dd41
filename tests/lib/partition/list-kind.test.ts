import { describe, expect, it } from 'vitest';
import { listPage, storyItems } from './list-page.ts';

const kinds = (parts: Parameters<typeof listPage>[0]) =>
  listPage(parts).lists.map(({ kind, cards }) => `${kind} ${cards.length}`);

describe('where a list of related stories stands', () => {
  it('a foot outside an article holds them only where they are announced and the site’s own', () => {
    const under = (heading: string, more = '') =>
      kinds({ below: `<footer><h2>${heading}</h2><ul>${storyItems(3)}${more}</ul></footer>` });
    expect(under('Recommended')).toEqual(['related 3']);
    expect(under('The Halden Post')).toEqual(['menu 3']);
    expect(under('Most read')).toEqual(['menu 3']);
    const item = (url: string) => `<li><a href="${url}">All that we have ever made</a></li>`;
    expect(under('Recommended', item('https://other.example/a/all-we-ever-made'))).toEqual([
      'menu 4',
    ]);
    expect(under('Recommended', item('/shop/all-that-we-ever-made'))).toEqual(['menu 4']);
  });
});
