import { describe, expect, it } from 'vitest';
import { listPage } from './list-page.ts';

const kinds = (below: string) =>
  listPage({ below }).lists.map(({ kind, cards }) => `${kind} ${cards.length}`);

describe('cards side by side', () => {
  it('may have longer summaries than those beside them, where all are called the same', () => {
    const long =
      'The miller had promised the council that the price would stay until the harvest, and nobody in the valley had thought it worth a line in the paper until the first sack came back from the bakers with a note in it that named another price, and a hundred sacks with the same note after it.';
    const card = (at: number, summary: string, name: string) =>
      `<div class="${name}"><h3><a href="/valley/the-price-of-flour-part-${at}">The price of flour rises, part ${at}</a></h3><p>${summary}</p><time>11 March 2026</time></div>`;
    const cards = (name: string) =>
      [card(1, 'Short.', 'card'), card(2, 'Short.', 'card'), card(3, long, name)].join('');
    expect(kinds(`<div>${cards('card')}</div>`)).toEqual(['related 3']);
    expect(kinds(`<div>${cards('entry')}</div>`)).toEqual([]);
    const nameless = cards('card').replaceAll(' class="card"', '');
    expect(kinds(`<div>${nameless}</div>`)).toEqual([]);
  });
});
