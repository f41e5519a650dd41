import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../lib/partition/headline.ts';
import { foldedLists } from '../../../lib/partition/folded-lists.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { storyItems, STORY_URL } from './list-page.ts';

const TITLE = 'Wolves return to the Tarn valley after ninety years';

/** The titles in lists that a page with this markup above and below its story does not show. */
function folded({ above = '', below = '' }, left: string | null = null): readonly string[] {
  const html = `<body>${above}<h1>${TITLE}</h1><p>They came at night.</p>${below}</body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const seen = mapPage(document, STORY_URL, (element) => !element.hasAttribute('hidden'));
  const own = left === null ? null : document.querySelector(left);
  const page = { ...seen, leftOut: new Set<Node>(own === null ? [] : [own]) };
  return foldedLists(page, findHeadline(page, [TITLE])).flatMap(({ lists }) =>
    lists.flatMap(({ cards }) => cards.map(({ title }) => title)),
  );
}

const list = (items: string, heading = 'Related stories') => `<h2>${heading}</h2><ul>${items}</ul>`;
const hide = (markup: string, tag = 'div') => `<${tag} hidden>${markup}</${tag}>`;

describe('lists that a page does not show', () => {
  it('are found below the headline, where a heading in them announces related stories', () => {
    expect(folded({ below: hide(list(storyItems(3))) })).toHaveLength(3);
    expect(
      folded({ below: `<div>${hide(`<div>${list(storyItems(3))}</div>`)}</div>` }),
    ).toHaveLength(3);
    expect(folded({ above: hide(list(storyItems(3))) })).toEqual([]);
    expect(folded({ below: hide(list(storyItems(3), 'Most read')) })).toEqual([]);
    expect(folded({ below: hide(`<ul>${storyItems(3)}</ul>`) })).toEqual([]);
    expect(folded({ below: list(storyItems(3)) })).toEqual([]);
  });

  it('hold two stories of the page’s own publisher or more, and nothing else', () => {
    const paid =
      '<li><a href="https://casino.example/a/2026/03/04/wheel">The luckiest wheel of all</a></li>';
    const person = '<li><a href="/author/clara-maria-senn">All by Clara Maria Senn</a></li>';
    expect(folded({ below: hide(list(storyItems(2) + paid + person)) })).toHaveLength(2);
    expect(folded({ below: hide(list(storyItems(1) + paid + person)) })).toEqual([]);
  });

  it.each(['nav', 'header', 'footer', 'dialog'])('are none in a folded %s', (tag) => {
    expect(folded({ below: hide(list(storyItems(3)), tag) })).toEqual([]);
    if (tag === 'dialog' || tag === 'header') return;
    expect(folded({ below: `<${tag}>${hide(list(storyItems(3)))}</${tag}>` })).toEqual([]);
  });

  it('are none where the reader’s own rules leave them out', () => {
    const below = hide(list(storyItems(3)), 'aside');
    expect(folded({ below })).toHaveLength(3);
    expect(folded({ below }, 'aside')).toEqual([]);
  });
});
