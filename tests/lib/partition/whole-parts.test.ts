import { expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { withWholeParts } from '../../../lib/partition/whole-parts.ts';

const PARAGRAPH =
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said.';
const ROWS =
  '<tr><th>Day</th><th>Crossings</th></tr><tr><td>Monday</td><td>Nine, of which two by night</td></tr><tr><td>Sunday</td><td>Four</td></tr>';

const isParagraph = (text: string) => text === PARAGRAPH;

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

it('brings no menu back from beside a story that is laid out in a table, nor what is over and under it', () => {
  const column = `<td><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></td>`;
  expect(added(`<table><tr><td>Home</td>${column}</tr></table>`, isParagraph)).toEqual([]);
  const inner = `<table><tr><td>View in browser</td></tr><tr>${column}</tr></table>`;
  const letter = `<table><tr><td>Unsubscribe</td></tr><tr><td>${inner}</td></tr></table>`;
  expect(added(letter, isParagraph)).toEqual([]);
});

it('brings back a heading right above a paragraph of the story', () => {
  const html = `<p>${PARAGRAPH}</p><h2>What it costs</h2><p>${PARAGRAPH}</p>`;
  expect(added(html, (text) => text === PARAGRAPH)).toEqual(['What it costs']);
});

it.each([
  `<h2>What it costs</h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><h2>What it costs</h2><p class="label">Nine crowns</p>`,
  `<p>${PARAGRAPH}</p><h2>Related stories</h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><h2><a href="/a">What it costs</a></h2><p>${PARAGRAPH}</p>`,
  `<p>${PARAGRAPH}</p><div><h2>What it costs</h2><span>Nine</span></div><p>${PARAGRAPH}</p>`,
])('leaves a heading out that is not the story’s: %s', (html) => {
  expect(added(html, (text) => text === PARAGRAPH)).toEqual([]);
});
const between = (lines: string, to = `<p>${PARAGRAPH}</p>`) => `<p>${PARAGRAPH}</p>${lines}${to}`;
const STEPS = '<li>Bring the oak.</li><li>Cut it to length.</li><li>Tar it twice.</li>';

it.each([
  [`<ol>${STEPS}</ol>`, 3],
  ['<ul><li>Oak</li><li>Tar</li></ul><ul><li>Oil</li><li>Rope</li></ul>', 4],
  ['<dl><dt>Opened</dt><dd>1911</dd></dl>', 2],
  ['<blockquote><p>The pier is ours.</p><footer>The mayor</footer></blockquote>', 2],
  ['<h3>Oak</h3><p>It holds.</p><h3>Tar</h3><p>It smells.</p>', 4],
  [`<h3>What it takes</h3><ol>${STEPS}</ol>`, 4],
])('takes short lines between two paragraphs of the story: %s', (lines, count) => {
  expect(added(between(lines), isParagraph)).toHaveLength(count);
});

it.each([
  '<ul><li><a href="/a">News</a></li><li><a href="/b">Weather</a></li></ul>',
  '<p><a href="/a">It holds.</a></p>',
  '<p class="label">Story continues below</p>',
  '<p>Reporting by Ada Moss; editing by Finn Odell</p>',
  '<blockquote class="twitter-tweet"><p>The pier is ours.</p>The mayor</blockquote>',
  '<div><p>It holds.</p><p>It smells.</p></div>',
  `<div><ol>${STEPS}</ol><p>It holds.</p></div>`,
  '<ul><li>Oak</li><li><figure><figcaption>Tar</figcaption></figure></li></ul>'.replace('Oak', ''),
])('leaves out what is no part of it: %s', (lines) => {
  expect(added(between(lines), isParagraph)).toEqual([]);
});

it('leaves short lines and lists alone that stand under the last paragraph', () => {
  const end = `<p>It holds.</p><ol>${STEPS}</ol>`;
  expect(added(between('', end), isParagraph)).toEqual([]);
});

it('brings back the rest of a list of which much was kept, and not of one of which little was', () => {
  const end = `<div><ol>${STEPS}</ol></div>`;
  const keep = (step: string) => (text: string) => isParagraph(text) || text.startsWith(step);
  expect(added(between('', end), keep('Cut'))).toEqual([]); // 17 of 45 letters
  const long = end.replace('length', 'its length');
  expect(added(between('', long), keep('Cut'))).toHaveLength(2);
  const page = long.replace('<li>Tar it twice.', '<li><h4>Tar it twice.</h4>');
  expect(added(between('', page), keep('Cut'))).toEqual([]);
});

it('takes a table of figures right under the last paragraph, and none of links or further down', () => {
  const under = (table: string) =>
    `<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${table}<p class="foot">Imprint</p>`;
  expect(added(under(`<table>${ROWS}</table>`), isParagraph)).toHaveLength(6);
  const linked = `<table>${ROWS.replace('Four', '<a href="/four">Four</a>')}</table>`;
  expect(added(under(linked), isParagraph)).toEqual([]);
  expect(added(under(`<p>Tags</p><table>${ROWS}</table>`), isParagraph)).toEqual([]);
});

it('takes lists and lines far from a paragraph, with headings and other lines of the story between', () => {
  const recipe = `<h2>What it takes</h2><ul><li>Oak</li></ul><h2>How</h2><ol>${STEPS}</ol>`;
  expect(added(between(recipe), (text) => isParagraph(text) || text.startsWith('Cut'))).toEqual([
    ...['What it takes', 'Oak', 'How', 'Bring the oak.', 'Tar it twice.'],
  ]);
  const years = '<p><b>1895</b></p><p>It is built.</p><p><b>1911</b></p><p>It burns.</p>';
  const keep = (text: string) => isParagraph(text) || text.startsWith('It ');
  expect(added(between(years), keep)).toEqual(['1895', '1911']);
});

const FACTS =
  '<p><b>When:</b> 3 December</p><p><b>Where:</b> Quay Street</p><p><b>Costs:</b> nine</p>';

it('takes the other lines of a box of lines of which much was kept, between two paragraphs of the story', () => {
  const keep = (text: string) => isParagraph(text) || text.startsWith('Where');
  const html = between(`<div>${FACTS}</div>`);
  expect(added(html, keep)).toEqual(['When: 3 December', 'Costs: nine']);
  expect(added(html, isParagraph)).toEqual([]);
  expect(added(between('', `<div>${FACTS}</div>`), keep)).toEqual([]);
  expect(added(html.replace('nine', 'nine crowns, and for children half of that'), keep)).toEqual(
    [],
  );
  expect(added(html.replace('<p><b>Costs', '<p class="tag"><b>Costs'), keep)).toEqual([]);
  expect(added(between('<div><p>Where: Quay Street</p><p>Now</p></div>'), keep)).toEqual([]);
});

const DEEDS = ['March 2024', 'June 2025', '12 January']
  .map((day) => `<div class="item"><div>${day}</div><div>It floods.</div></div>`)
  .join('');

it.each([
  [`<div>${DEEDS}</div>`, 6],
  [`<div>${DEEDS.replace('<div class="item">', '<div class="other">')}</div>`, 0],
  [`<div>${DEEDS}</div>`.replace('12 January', '<a href="/a">12 January</a>'), 0],
  [`<div>${DEEDS}</div>`.replace('12 January', '<button>12 January</button>'), 0],
  [`<div>${DEEDS}</div>`.replace('12 January', '12 January<img src="/a.jpg" width="300">'), 0],
  [`<div>${DEEDS}</div>`.replace('<div>It floods.</div>', ''), 0],
])('takes a timeline in boxes between two paragraphs of the story: %s', (lines, count) => {
  expect(added(between(lines), isParagraph)).toHaveLength(count);
  expect(added(between('', lines), isParagraph)).toEqual([]);
});

const INGREDIENTS = '<h2>Ingredients</h2><p>Serves 4</p><ul><li>Mussels</li><li>Leeks</li></ul>';
const METHOD = `<h2>Method</h2><ol>${STEPS}</ol>`;
const inBox = (html: string) => `<p>${PARAGRAPH}</p><div>${html}</div>`;
const isMethod = (text: string) => isParagraph(text) || text === 'Method' || STEPS.includes(text);

it.each([
  `${INGREDIENTS}${METHOD}`,
  `<section>${INGREDIENTS}</section><section>${METHOD}</section>`,
  `${INGREDIENTS}${METHOD.replace('<ol>', '<p>In half an hour</p><ol>')}`,
])('takes a list under a heading right above a part of the story under another: %s', (recipe) => {
  const found = added(inBox(recipe), isMethod).filter((text) => text !== 'In half an hour');
  expect(found).toEqual(['Ingredients', 'Serves 4', 'Mussels', 'Leeks']);
});

it.each([
  `${INGREDIENTS.replace('Leeks', '<a href="/leeks">Leeks</a>')}${METHOD}`,
  `${INGREDIENTS.replace('Serves 4', '<a href="/four">Serves 4</a>')}${METHOD}`,
  `${INGREDIENTS.replace('Ingredients', 'Related stories')}${METHOD}`,
  `${INGREDIENTS}${METHOD.replaceAll('h2', 'h3')}`,
  `${INGREDIENTS}<p>Share</p>${METHOD}`,
  `${INGREDIENTS.replace('<ul>', '<p>In a pot</p><ul>')}${METHOD}`,
  `<div><div>${INGREDIENTS}</div></div><section>${METHOD}</section>`,
  `${METHOD}${INGREDIENTS}`,
])('leaves other lists alone: %s', (recipe) => {
  expect(added(inBox(recipe), isMethod)).toEqual([]);
});

const WINNERS = '<h2>Novel</h2><p>Tove Lind: The Gull</p><h2>Poem</h2><p>Salma Noor: Two boats</p>';

it('takes the short lines with which a story ends, and the headings over them', () => {
  const winners = ['Novel', 'Tove Lind: The Gull', 'Poem', 'Salma Noor: Two boats'];
  expect(added(`<div><p>${PARAGRAPH}</p>${WINNERS}</div><p>Imprint</p>`, isParagraph)).toEqual(
    winners,
  );
  const some = (text: string) => isParagraph(text) || text === winners[1];
  expect(added(`<div><p>${PARAGRAPH}</p>${WINNERS}</div>`, some)).toHaveLength(3);
});

it.each([
  `${WINNERS}<p><a href="/a">More winners</a></p>`,
  `${WINNERS}<p class="foot">Imprint</p>`,
  `${WINNERS}<div><p>Imprint</p><p>Contact</p></div>`,
  `${WINNERS}<p>Reporting by Ada Moss; editing by Finn Odell</p>`,
  `${WINNERS}<h2>Comments</h2>`,
])('leaves short lines alone where something else follows them: %s', (lines) => {
  expect(added(`<div><p>${PARAGRAPH}</p>${lines}</div>`, isParagraph)).toEqual([]);
});
