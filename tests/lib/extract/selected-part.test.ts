import { beforeEach, expect, it } from 'vitest';
import { selectedPart } from '../../../lib/extract/selected-part.ts';

let texts: readonly Text[];

beforeEach(() => {
  document.body.innerHTML = '<p>The swans</p><p>are back</p><p>again</p>';
  texts = Array.from(document.querySelectorAll('p'), (line) => line.firstChild as Text);
});

function textAt(place: number): Text {
  const text = texts[place];
  if (text === undefined) throw new Error(`no text ${place}`);
  return text;
}

function range(from: readonly [number, number], to: readonly [number, number]): Range {
  const made = document.createRange();
  made.setStart(textAt(from[0]), from[1]);
  made.setEnd(textAt(to[0]), to[1]);
  return made;
}

it('begins and ends within a text, and has whole what lies between', () => {
  const part = selectedPart([range([0, 4], [2, 2])]);
  expect(texts.map(part.within)).toEqual([
    [4, 9],
    [0, 8],
    [0, 2],
  ]);
});

it('has nothing of a text outside', () => {
  const part = selectedPart([range([1, 0], [1, 3])]);
  expect(texts.map(part.within)).toEqual([
    [0, 0],
    [0, 3],
    [0, 0],
  ]);
  expect(texts.map(part.touches)).toEqual([false, true, false]);
});

it('takes several ranges in one', () => {
  const part = selectedPart([range([0, 0], [0, 3]), range([2, 1], [2, 5])]);
  expect(texts.map(part.within)).toEqual([
    [0, 3],
    [0, 0],
    [1, 5],
  ]);
  expect(texts.map(part.touches)).toEqual([true, false, true]);
});

it('has nothing of anything where nothing is selected', () => {
  const part = selectedPart([]);
  expect(texts.map(part.within)).toEqual(texts.map(() => [0, 0]));
  expect(texts.some(part.touches)).toBe(false);
});
