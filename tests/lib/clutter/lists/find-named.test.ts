import { expect, it } from 'vitest';
import { findNamed, MOST_TRIED } from '../../../../lib/clutter/lists/find-named.ts';

const found = (selector: string) =>
  Array.from(findNamed(document.documentElement, { selector, isExtended: true }), ({ id }) => id);

it('an expression that repeats is tried on so much text and no more; one that does not, on any', () => {
  const text = (length: number) => 'Fog '.padEnd(length, 'o');
  document.body.innerHTML = `<p id="a">${text(MOST_TRIED)}</p><p id="b">${text(MOST_TRIED + 1)}</p>`;
  expect(found('p:has-text(/Fog\\s+o/)')).toEqual(['a']);
  expect(found('body > :has-text(/Fo{1,2}g/)')).toEqual(['a']);
  expect(found('p:has-text("/\\/?Fog\\s+/")')).toEqual(['a']);
  expect(found('p:has-text(/Fog|Rain/)')).toEqual(['a', 'b']);
  expect(found('p:has-text(Fog)')).toEqual(['a', 'b']);
});
