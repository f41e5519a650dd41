import { expect, it } from 'vitest';
import { findCardLists } from '../../../lib/partition/card-lists.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { STORY_URL } from './list-page.ts';

/** A page of boxes, each with a line and a link, all in one link: no parser makes one, scripts do. */
function pageInALink(boxes: number) {
  const box = '<div><p>A B C.</p><p><a href="/valley/y">More</a></p></div>';
  const document = new DOMParser().parseFromString('<h2>Related stories</h2>', 'text/html');
  const link = document.createElement('a');
  link.setAttribute('href', '/valley/x');
  link.innerHTML = '<div></div>';
  document.body.append(link);
  link.firstElementChild?.append(
    ...new DOMParser().parseFromString(box.repeat(boxes), 'text/html').body.children,
  );
  return mapPage(document, STORY_URL);
}

it('reads a link once, however many boxes with links of their own it holds', () => {
  const began = performance.now();
  const page = pageInALink(1500);
  expect(page.links).toHaveLength(1501);
  const made = performance.now();
  findCardLists(page, null);
  // Less than making the page takes; ten times as long where each box reads the whole link.
  expect((performance.now() - made) / (made - began)).toBeLessThan(3);
});
