import { expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { inCaption } from '../../../lib/partition/in-caption.ts';
import { trimStory } from '../../../lib/partition/trim-story.ts';

const PARAGRAPH =
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said.';
const FIGURE = '<figure><img src="/a.jpg"><figcaption>Seen from the boat</figcaption></figure>';
const over = (medium: string) => `<h2>North Pier</h2>${medium}<h2>What happens now</h2>`;

/** The headings that are left of a story in one column. */
function headingsOf(html: string): string[] {
  const column = `<main><p>${PARAGRAPH}</p>${html}</main>`;
  const document = new DOMParser().parseFromString(column, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry');
  const kept = page.blocks.filter((block) => !inCaption(block));
  return trimStory(page, kept).flatMap(({ heading, text }) => (heading > 0 ? [text] : []));
}

it.each([
  FIGURE,
  '<p><img src="/a.jpg"></p>',
  '<img src="/a.jpg">',
  '<div class="chart"><iframe src="about:blank"></iframe></div>',
  '<div><video></video></div>',
])('keeps a heading over a picture, a film or a chart: %s', (medium) => {
  expect(headingsOf(`${over(medium)}<p>${PARAGRAPH}</p>`)).toEqual([
    'North Pier',
    'What happens now',
  ]);
});

it.each([
  over(''),
  over('<div><img src="/a.jpg"><button aria-label="Play"></button></div>'),
  over(FIGURE).replace('North Pier', 'Related stories'),
  over(FIGURE).replace('North Pier', '<a href="/pier">North Pier</a>'),
])('leaves out a heading over nothing, or over what is no part of the story: %s', (html) => {
  expect(headingsOf(`${html}<p>${PARAGRAPH}</p>`)).toEqual(['What happens now']);
});

it('keeps the last heading over a picture only where others like it stand over pictures too', () => {
  const last = `<h2>Old Light</h2>${FIGURE}`;
  expect(headingsOf(last)).toEqual([]);
  expect(headingsOf(`<h2>North Pier</h2>${FIGURE}${last}`)).toEqual(['North Pier', 'Old Light']);
  expect(
    headingsOf(`<h2>North Pier</h2>${FIGURE}${last}`.replace('<h2>Old', '<h2 class="b">Old')),
  ).toEqual(['North Pier']);
});
