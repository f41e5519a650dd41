import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCardLists } from '../../../lib/partition/card-lists.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { relatedLinks } from '../../../lib/related/related-links.ts';
import { seenCards } from '../../../lib/related/seen-cards.ts';
import { PLAIN } from '../html/unseen-layers.ts';

const TITLE = 'is to be sold to the harbour town';

/** A card as a list of other stories has it. */
const card = (one: string, { inTitle = '', inText = '' } = {}) =>
  `<li><h3><a href="/news/${one}">The ${one} ${inTitle} ${TITLE}</a></h3>
   <p>Nobody knows yet who will pay for the ${one} ${inText}, nor when it is to be moved.</p></li>`;

const HIDDEN = '<b class="unseen">slipped in</b>';

beforeEach(() => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const fontSize = element.closest('.unseen') === null ? '16px' : '1px';
    return { ...PLAIN, fontSize, getPropertyValue: () => '' } as unknown as CSSStyleDeclaration;
  });
  const box = { width: 300, height: 20, left: 10, top: 10, right: 310, bottom: 30 } as DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Titles and texts of the related stories on a page with these cards. */
function related(...cards: readonly string[]) {
  document.body.innerHTML = `<main><h2>Related stories</h2><ul>${cards.join('')}</ul></main>`;
  const page = mapPage(document, 'https://news.example/ferry');
  const seen = seenCards(page, findCardLists(page, null));
  return relatedLinks(seen.page, seen.lists, []).map(({ title, summary }) => ({ title, summary }));
}

const asSeen = (one: string) => ({
  title: `The ${one} ${TITLE}`,
  summary: `Nobody knows yet who will pay for the ${one} , nor when it is to be moved.`,
});
const BOTH = [card('boat'), card('pier')];

describe('cards of other stories', () => {
  it('are as they are where all of them is seen', () => {
    expect(related(...BOTH, card('bell'))).toEqual(['boat', 'pier', 'bell'].map(asSeen));
  });

  it('lose words of title and text that nobody sees', () => {
    const bell = card('bell', { inTitle: HIDDEN, inText: HIDDEN });
    expect(related(...BOTH, bell)).toEqual(['boat', 'pier', 'bell'].map(asSeen));
  });

  it('keep the same words where they are seen', () => {
    const bell = card('bell', { inText: `slipped in ${HIDDEN} slipped in` });
    const summary = asSeen('bell slipped in slipped in').summary.replace(' ,', ',');
    expect(related(...BOTH, bell).at(-1)?.summary).toBe(summary);
  });

  it('go where their title is not seen, and stay where nothing of them is', () => {
    const titleless = card('bell').replace('<h3>', '<h3 class="unseen">');
    expect(related(...BOTH, titleless)).toEqual(['boat', 'pier'].map(asSeen));
    const folded = card('bell').replace('<li>', '<li class="unseen">');
    expect(related(...BOTH, folded)).toEqual(['boat', 'pier', 'bell'].map(asSeen));
  });
});
