import { expect, it } from 'vitest';
import { PART_ELEMENTS, partsOf, sizeOf } from '../../../lib/clutter/page-parts.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const ids = (html: string) => Array.from(partsOf(page(html)), ({ id }) => id);

it('takes a small page whole', () => {
  expect(ids('<p>One</p>')).toHaveLength(1);
});

it('splits what is large, down to what is not, in the order of the page', () => {
  const large = '<i></i>'.repeat(PART_ELEMENTS);
  const html = `<div id="a"><b></b></div><div id="b"><div id="c">${large}</div><div id="d"></div></div><div id="e"></div>`;
  expect(ids(html)).toEqual(['a', 'c', 'd', 'e']);
});

it('goes into what is just too large', () => {
  const parts = ids(`<div id="a">${'<i></i>'.repeat(PART_ELEMENTS + 1)}</div>`);
  expect(parts).toHaveLength(PART_ELEMENTS + 1);
});

it('is not misled by the names of fields', () => {
  const body = page('<form><input name="getElementsByTagName"><input name="firstChild"></form>');
  expect(sizeOf(body)).toBe(3);
  expect([...partsOf(body)]).toHaveLength(1);
});
