import { expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { storyText } from '../../../lib/partition/story-text.ts';

const FACTS = {
  title: 'Ferry returns',
  byline: ['Ada Moss'],
  standfirst: null,
  publishedLabel: '14 May 2026',
};

const textOfPage = (html: string) => {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://post.example/ferry');
  return storyText(page, page.blocks, FACTS).text;
};
const textOf = (line: string) => textOfPage(`<p>${line}</p>`);

it.each([
  '9.15am The pier is lit.',
  'On 4 May 1911 it sank.',
  '“She sailed yesterday at 14:05, I think.”',
])('keeps a short sentence that names a time: %s', (line) => {
  expect(textOf(line)).toBe(line);
});

it.each([
  '9.15am',
  'Published 14 May 2026.',
  'Updated 2 hours ago',
  '14 May 2026 at 9 p.m.',
  'Ferry returns',
  'By Ada Moss',
])('leaves out what is said above the story: %s', (line) => {
  expect(textOf(line)).toBe('');
});

const PARAGRAPH =
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said.';
const between = (html: string) =>
  textOfPage(`<p>${PARAGRAPH}</p>${html}<p>${PARAGRAPH}</p>`).split('\n\n').slice(1, -1);

it.each([
  ['<p><b>March 2024</b></p><p>The pier is closed.</p>', ['March 2024', 'The pier is closed.']],
  ['<h3>12 January 2026</h3><p>It opens.</p>', ['12 January 2026', 'It opens.']],
  ['<p><b>When:</b> 3 December, 19.00</p>', ['When: 3 December, 19.00']],
  ['<p>At 23.15.</p>', ['At 23.15.']],
  ['<ul><li>7:15</li><li>8:00</li></ul>', ['7:15', '8:00']],
  ['<table><tr><td>15:00</td><td>Harrow v Sedge</td></tr></table>', ['15:00\tHarrow v Sedge']],
])('keeps times of which the story tells between its paragraphs: %s', (html, kept) => {
  expect(between(html)).toEqual(kept);
});

it.each([
  '<p><time>21:05</time></p>',
  '<time>21:05</time>',
  '<p><a href="#post-88">21:05</a></p>',
  '<p>3 hours ago</p>',
  '<p>14 May 2026</p>',
])('leaves out the time of a post, and that of the story under its deck: %s', (html) => {
  expect(between(html)).toEqual([]);
});

it('leaves out a time above the first paragraph and under the last, also in a list of times and names', () => {
  const head = '<ul><li>12 January 2026</li></ul>';
  expect(textOfPage(`${head}<p>${PARAGRAPH}</p><p>12 January 2026</p>`)).toBe(PARAGRAPH);
});

it('keeps a table of times above the first paragraph, and a list of them under the last', () => {
  const table = '<table><tr><td>15:00</td><td>Harrow v Sedge</td></tr></table>';
  const list = '<p>The boat leaves at:</p><ul><li>7:15</li><li>8:00</li></ul>';
  const text = `15:00\tHarrow v Sedge\n\n${PARAGRAPH}\n\nThe boat leaves at:\n\n7:15\n\n8:00`;
  expect(textOfPage(`${table}<p>${PARAGRAPH}</p>${list}`)).toBe(text);
});

it('parts by a tab the cells of a row, and not those of a table in which a page is laid out', () => {
  const row = (...cells: string[]) =>
    textOfPage(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`);
  expect(row('Home', `<p>${PARAGRAPH}</p>`)).toBe(`Home\t${PARAGRAPH}`);
  expect(row('Home', `<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`)).toBe(
    ['Home', PARAGRAPH, PARAGRAPH].join('\n\n'),
  );
});
