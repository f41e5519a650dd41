import { describe, expect, it } from 'vitest';
import { listPage, storyItems } from './list-page.ts';

const kinds = (below: string) =>
  listPage({ below }).lists.map(({ kind, cards }) => `${kind} ${cards.length}`);

/** Items numbered as pages do it: the number is a text of its own beside the title. */
const numbered = (...numbers: readonly string[]) => {
  const items = storyItems(numbers.length).split('</li>').slice(0, -1);
  return items
    .map((item, at) => `${item.replace('<li>', `<li><span>${numbers[at] ?? ''}</span>`)}</li>`)
    .join('');
};

describe('a list of the most read', () => {
  it('numbers its stories one after the other, in any language and without a heading', () => {
    expect(kinds(`<ul>${numbered('1', '2', '3')}</ul>`)).toEqual(['most-read 3']);
    expect(kinds(`<ul>${numbered('6位', '7位', '8位')}</ul>`)).toEqual(['most-read 3']);
    expect(kinds(`<ul>${numbered('1', '3', '2')}</ul>`)).toEqual(['related 3']);
    expect(kinds(`<ul>${numbered('1', '2', '')}</ul>`)).toEqual(['related 3']);
    expect(kinds(`<ul>${numbered('1 of 3', '2 of 3', '3 of 3')}</ul>`)).toEqual(['related 3']);
  });

  it('has three such numbers: two are parts of something', () => {
    expect(kinds(`<ul>${numbered('1', '2')}</ul>`)).toEqual(['related 2']);
  });

  it('is called so by the boxes close around it', () => {
    const within = (name: string, around = '', end = '') =>
      kinds(`<div class="${name}">${around}<ul>${storyItems(3)}</ul>${end}</div>`);
    expect(within('most-read-box')).toEqual(['most-read 3']);
    expect(within('sideTrending')).toEqual(['most-read 3']);
    expect(within('populated')).toEqual(['related 3']);
    expect(within('most')).toEqual(['related 3']);
    expect(within('trending', '<div>', '</div>')).toEqual(['most-read 3']);
    expect(within('trending', '<div><div>', '</div></div>')).toEqual(['related 3']);
  });

  it('is what its heading says first', () => {
    const list = `<ul>${numbered('1', '2', '3')}</ul>`;
    expect(kinds(`<div class="popular"><h2>Related stories</h2>${list}</div>`)).toEqual([
      'related 3',
    ]);
  });
});
