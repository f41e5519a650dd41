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

  it('is no label of an advertisement, which may stand between the two', () => {
    const headings = (above: string) =>
      listPage({ below: `<section>${above}<ul>${storyItems(3)}</ul></section>` }).lists.map(
        (list) => list.heading?.text,
      );
    expect(headings('<p>Story continues below</p>')).toEqual([undefined]);
    expect(headings('<p>Story of the valley</p>')).toEqual(['Story of the valley']);
    expect(headings('<h2>Read next</h2><p>Advertisement</p>')).toEqual(['Read next']);
  });

  it('stands over every row of a grid', () => {
    const rows = `<div class="row">${storyItems(2)}</div><div class="row">${storyItems(4).split('</li>').slice(2).join('</li>')}</div>`;
    const { lists } = listPage({ below: `<section><h2>Read more</h2>${rows}</section>` });
    expect(lists.map((list) => list.heading?.text)).toEqual(['Read more', 'Read more']);
  });

  it('stands above tabs, of which there are some beside each other and not a menu of them', () => {
    const tabs = (count: number) =>
      ['Today', 'Week', 'Month', 'Year', 'North', 'East', 'South', 'West', 'All']
        .slice(0, count)
        .map((name) => `<li><a href="#${name}">${name}</a></li>`)
        .join('');
    const under = (count: number) => {
      const list = `<div><ul>${storyItems(3)}</ul></div>`;
      return kinds(`<section><h2>Most read</h2><ul>${tabs(count)}</ul>${list}</section>`);
    };
    expect(under(8)).toEqual(['most-read 3']);
    expect(under(9)).toEqual(['related 3']);
    const tags = tabs(3).replaceAll('#', '/');
    const list = `<ul>${storyItems(3)}</ul>`;
    expect(kinds(`<section><h2>Most read</h2><ul>${tags}</ul>${list}</section>`)).toEqual([
      'related 3',
    ]);
  });

  it('may be a tab, which leads to a place in the page and so to no other story', () => {
    const tabs = '<ul><li><a href="#a">Comments</a></li><li><a href="#b">Popular</a></li></ul>';
    expect(kinds(`<section>${tabs}<ul>${storyItems(3)}</ul></section>`)).toEqual(['most-read 3']);
  });

  it('stands above cards with short titles too, with which a list may begin', () => {
    const short = '<li><a href="/valley/the-baker-who-bakes-no-more">Nobody bakes</a></li>';
    const list = (first: string) => `<h2>Most read</h2><ul>${first}${storyItems(3)}</ul>`;
    expect(kinds(list(short))).toEqual(['most-read 4']);
    expect(kinds(list(short + short + short))).toEqual(['most-read 6']);
    const text = '<li>What the valley talked about all week, in three stories</li>';
    const far = `<li>${text}</li>`.repeat(3);
    expect(kinds(list(far))).toEqual(['related 3']);
  });

  it('is no line that ends the list before, in one box with that', () => {
    const first = storyItems(4).split('</li>').slice(0, 2).join('</li>');
    const last = storyItems(4).split('</li>').slice(2).join('</li>');
    const more = '<a href="/valley">More stories »</a>';
    const headings = (one: string, two: string) =>
      listPage({ below: `<section>${one}${two}</section>` }).lists.map(
        (list) => list.heading?.text,
      );
    expect(
      headings(`<div><ul>${first}</ul><p>${more}</p></div>`, `<div><ol>${last}</ol></div>`),
    ).toEqual([undefined, undefined]);
    expect(headings(`<ul>${first}</ul>`, `<p>${more}</p><ol>${last}</ol>`)).toEqual([
      undefined,
      'More stories »',
    ]);
    expect(
      headings(`<div><ul>${first}</ul></div>`, `<div><p>${more}</p><ol>${last}</ol></div>`),
    ).toEqual([undefined, 'More stories »']);
  });
});
