import { expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { withWholeParts } from '../../../lib/partition/whole-parts.ts';

const PARAGRAPH =
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said.';
const ROWS =
  '<tr><th>Day</th><th>Crossings</th></tr><tr><td>Monday</td><td>Nine, of which two by night</td></tr><tr><td>Sunday</td><td>Four</td></tr>';

/** The texts that are added to a story of which some blocks were kept. */
function added(html: string, isKept: (text: string) => boolean): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry');
  const kept = page.blocks.filter(({ text }) => isKept(text));
  const apart = { headline: null, cards: new Set<never>(), clutter: new Set<never>() };
  const whole = withWholeParts(page, kept, apart);
  return whole.filter((block) => !kept.includes(block)).map(({ text }) => text);
}

it('brings back the other cells of a table that is the story’s', () => {
  const html = `<p>${PARAGRAPH}</p><table>${ROWS}</table>`;
  expect(added(html, (text) => text === PARAGRAPH || text.includes('Nine'))).toEqual([
    'Day',
    'Crossings',
    'Monday',
    'Sunday',
    'Four',
  ]);
});

it('takes a table between two paragraphs of the story, if it is no menu', () => {
  const between = (table: string) =>
    `<p>${PARAGRAPH}</p><table>${table}</table><p>${PARAGRAPH}</p>`;
  expect(added(between(ROWS), (text) => text === PARAGRAPH)).toHaveLength(6);
  const menu = '<tr><td><a href="/a">News</a></td><td><a href="/b">Weather</a></td></tr>';
  expect(added(between(menu), (text) => text === PARAGRAPH)).toEqual([]);
});

it('leaves a table alone of which little was kept, or that holds a page', () => {
  expect(added(`<p>${PARAGRAPH}</p><table>${ROWS}</table>`, (text) => text === 'Four')).toEqual([]);
  const all = `<table><tr><td>${`<p>${PARAGRAPH}</p>`.repeat(80)}<div>Imprint</div></td></tr></table>`;
  expect(added(all, (text) => text === PARAGRAPH)).toEqual([]);
});

it('brings back a heading right above a paragraph of the story', () => {
  const html = `<p>${PARAGRAPH}</p><h2>What it costs</h2><p>${PARAGRAPH}</p>`;
  expect(added(html, (text) => text === PARAGRAPH)).toEqual(['What it costs']);
});

it.each([
  `<h2>What it costs</h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><h2>What it costs</h2><p>Nine crowns</p>`,
  `<p>${PARAGRAPH}</p><h2>Related stories</h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><h2><a href="/a">What it costs</a></h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><div><h2>What it costs</h2><span>Nine</span></div><p>${PARAGRAPH}</p>`,
])('leaves a heading out that is not the story’s: %s', (html) => {
  expect(added(html, (text) => text === PARAGRAPH)).toEqual([]);
});
