import { expect, it } from 'vitest';
import { notesOf } from '../../../lib/reading/notes.ts';

const PAGE = 'https://gazette.example/pier';

function story(markup: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = markup;
  return body;
}

const LIST = `<ol><li>First. <a href="${PAGE}#r1">↩</a></li><li>Second, see <a href="https://else.example/">there</a>.</li></ol>`;
const MARKS = `<p>One<sup><a href="${PAGE}#n1">1</a></sup>, two<a href="${PAGE}#n2"><sup>[2]</sup></a></p>`;

const told = (markup: string) =>
  notesOf(story(markup)).map(({ mark, note, back }) => [
    mark.textContent,
    note.textContent.split(/[.,]/)[0],
    back.length,
  ]);

it('finds the note that a raised number stands for, and what leads back from it', () => {
  expect(told(MARKS + LIST)).toEqual([
    ['1', 'First', 1],
    ['[2]', 'Second', 0],
  ]);
});

it('takes the last list that is long enough', () => {
  expect(told(`<ol><li>A</li><li>B</li></ol>${MARKS}${LIST}<ol><li>short</li></ol>`)).toEqual([
    ['1', 'First', 1],
    ['[2]', 'Second', 0],
  ]);
});

it.each([
  ['no list', MARKS],
  ['a list that is too short', `${MARKS}<ol><li>First</li></ol>`],
  [
    'numbers that lead to different pages',
    `${MARKS}<sup><a href="https://else.example/#n">1</a></sup>${LIST}`,
  ],
  ['powers and ordinals', `<p>2<sup>10</sup>, 1<sup><a href="${PAGE}#x">st</a></sup></p>${LIST}`],
  ['numbers that lead to whole pages', `<sup><a href="${PAGE}">1</a></sup>${LIST}`],
])('finds none with %s', (_, markup) => {
  expect(told(markup)).toEqual([]);
});
