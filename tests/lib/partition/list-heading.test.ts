import { describe, expect, it } from 'vitest';
import { listPage, storyItems } from './list-page.ts';

const kinds = (below: string) =>
  listPage({ below }).lists.map(({ kind, cards }) => `${kind} ${cards.length}`);

describe('the heading of a list', () => {
  it('is neither a byline nor the title of another card', () => {
    const lead =
      '<div><h3><a href="/valley/night-train-to-varesse-runs">Night train to Varesse</a></h3><p>By Clara Senn</p></div>';
    const { lists } = listPage({ below: `<div>${lead}<ul>${storyItems(3)}</ul></div>` });
    expect(lists.map((list) => list.heading?.text)).toEqual([undefined]);
  });

  it('may stand in a box of its own, however deep the list is in the next, where nothing else is above it', () => {
    const list = `<div><div><div><ul>${storyItems(3)}</ul></div></div></div>`;
    const heading = '<div class="head"><h2>Most popular</h2></div>';
    expect(kinds(`<section>${heading}${list}</section>`)).toEqual(['most-read 3']);
    const lines = '<p>At the post office</p><p>In the hall</p><p>At the well</p>';
    expect(kinds(`<section>${lines}${heading}${list}</section>`)).toEqual(['related 3']);
  });

  it('stands over every row of a grid', () => {
    const rows = `<div class="row">${storyItems(2)}</div><div class="row">${storyItems(4).split('</li>').slice(2).join('</li>')}</div>`;
    const { lists } = listPage({ below: `<section><h2>Read more</h2>${rows}</section>` });
    expect(lists.map((list) => list.heading?.text)).toEqual(['Read more', 'Read more']);
  });
});
