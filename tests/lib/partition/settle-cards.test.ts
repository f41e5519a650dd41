import { describe, expect, it } from 'vitest';
import { findCardLists } from '../../../lib/partition/card-lists.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { settleCards } from '../../../lib/partition/settle-cards.ts';

/** Three cards, each with a summary that is longer than its title, and a paragraph before them. */
const CARDS = ['boat', 'pier', 'bell'].map(
  (one) =>
    `<li class="${one}"><h3><a href="/news/${one}">The old ${one} is to be sold to the harbour town</a></h3><p>Nobody knows yet who will pay for the ${one}, nor when it is to be moved.</p></li>`,
);
const document = new DOMParser().parseFromString(
  `<main><p class="first">${'The ferry is back at sea. '.repeat(5)}</p><h2>Related stories</h2><ul>${CARDS.join('')}</ul></main>`,
  'text/html',
);
const page = mapPage(document, 'https://news.example/ferry');
const lists = findCardLists(page, null);

/** What comes of it when these are taken for the story: its blocks and the cards, by what they begin with. */
function settled(...selectors: readonly string[]) {
  const isIn = (element: Element) => selectors.some((one) => element.matches(one));
  const blocks = page.blocks.filter(({ box }) => isIn(box.element));
  const { story, cardLists } = settleCards(page, blocks, lists);
  return {
    story: story.map(({ box }) => box.element),
    cards: cardLists.map(({ cards }) => cards.map(({ box }) => box.element.className)),
  };
}

const elements = (selector: string) => Array.from(document.querySelectorAll(selector));

describe('what story and cards both lay claim to', () => {
  it('is nothing where the story stands beside the cards', () => {
    const cards = [['boat', 'pier', 'bell']];
    expect(settled('.first')).toEqual({ story: elements('.first'), cards });
  });

  it('is of the story where more than half of a card is in it', () => {
    expect(settled('.first', '.pier p')).toEqual({
      story: elements('.first, .pier p'),
      cards: [['boat', 'bell']],
    });
  });

  it('is the card’s where no more is', () => {
    expect(settled('.first', '.pier h3')).toEqual({
      story: elements('.first'),
      cards: [['boat', 'pier', 'bell']],
    });
  });

  it('leaves no list whose cards are all of the story', () => {
    expect(settled('.first', 'li p')).toEqual({ story: elements('.first, li p'), cards: [] });
  });

  it('is of cards that a label announces, where they are nothing but linked titles', () => {
    const titles = ['boat', 'bell'].map(
      (one) => `<li><a href="/news/the-old-${one}-is-sold">The old ${one} is to be sold</a></li>`,
    );
    const told = (label: string) => {
      const html = `<main><p>${'The ferry is back at sea. '.repeat(25)}</p><p>${label}</p><ul>${titles.join('')}</ul></main>`;
      const all = mapPage(
        new DOMParser().parseFromString(html, 'text/html'),
        'https://news.example/ferry',
      );
      const { story, cardLists } = settleCards(all, all.blocks, findCardLists(all, null));
      return [story.length, cardLists.length];
    };
    expect(told('Also check:')).toEqual([2, 1]);
    expect(told('In the harbour:')).toEqual([4, 0]);
  });

  it('is of one card that a label announces, where it is nothing but the linked title', () => {
    const told = (label: string, text: string) => {
      const html = `<main><p>${'The ferry is back at sea. '.repeat(25)}</p><p>${label}</p><h2>${text}</h2></main>`;
      const one = mapPage(
        new DOMParser().parseFromString(html, 'text/html'),
        'https://news.example/ferry',
      );
      const settledPage = settleCards(one, one.blocks, findCardLists(one, null));
      return [settledPage.story.length, settledPage.cardLists.length];
    };
    const title = '<a href="/news/the-old-boat-is-sold">The old boat is to be sold</a>';
    expect(told('Read also', title)).toEqual([2, 1]);
    expect(told('Read also', `${title}, all of it`)).toEqual([3, 0]);
    expect(told('In the harbour', title)).toEqual([3, 0]);
  });
});
