import { expect, it } from 'vitest';
import { dropAuthorNotes } from '../../../lib/partition/author-note.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const STORY = 'The ferry between Harrow Point and the mainland sails again from Monday.';
const NOTE = 'Ada Moss is a reporter who has followed the ferry for ten years.';

/** What is left of a story of all that a page says. */
function left(html: string): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry');
  return dropAuthorNotes(page, page.blocks).map(({ text }) => text);
}

it.each([
  ['over the story', `<p>By <a href="/authors/moss">Ada Moss</a></p><p>${NOTE}</p><p>${STORY}</p>`],
  ['under it', `<p>${STORY}</p><h3>Written by Ada Moss</h3><p>${NOTE}</p>`],
  ['about one of two', `<p>${STORY}</p><p>By Jan Okoro and Ada Moss</p><p>${NOTE}</p>`],
  ['in German', `<p>${STORY}</p><p>Von Ada Moss</p><p>Ada Moss ist Redakteurin.</p>`],
])('leaves out a note about the author: %s', (_where, html) => {
  expect(left(html)).toEqual([STORY]);
});

it.each([
  ['a byline', [`By Ada Moss`, STORY]],
  ['a person under a heading', ['Ada Moss', NOTE]],
  ['a name of one word', ['By Design', 'Design is what the harbour office never asked for.']],
  ['another’s name', ['By Ada Mosslin', NOTE]],
  ['a heading with the name', ['By Ada Moss', '<h2>Ada Moss on the pier</h2>']],
  ['a sentence', [`From Ada Moss, who has ${'been here and there and '.repeat(4)}gone,`, NOTE]],
])('keeps %s', (_what, [line = '', next = '']) => {
  const below = next.startsWith('<') ? next : `<p>${next}</p>`;
  expect(left(`<p>${line}</p>${below}`)).toHaveLength(2);
});
