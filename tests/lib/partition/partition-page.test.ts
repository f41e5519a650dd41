import { expect, it } from 'vitest';
import { newsletter } from '../../../lib/clutter/rules/newsletter.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { partitionPage } from '../../../lib/partition/partition-page.ts';

const TITLE = 'Lorry slides on black ice at Sedge Point';
const BRIEF = [
  'The road over Sedge Point was closed on Friday morning after a lorry slid into the barrier on black ice, the police said.',
  'The driver was taken to hospital in Altmere. Nobody else was hurt.',
];
const NAG = '<p class="nag"><a href="/newsletter">Sign up for our newsletter</a></p>';
const LATER =
  'It was the third accident at the bend this year. The county has promised a new surface.';

/** What is taken for clutter of a page with a headline, and under it a box. */
function clutterOf(inBox: string): string[] {
  const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1><div class="box">${inBox}</div></main>`;
  const page = mapPage(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://news.example/2026/11/lorry-slides-on-black-ice',
  );
  return partitionPage(page, [TITLE], [newsletter]).clutter.map(({ element }) => element.className);
}

it('keeps the first paragraph under the headline out of a nag in the same box', () => {
  expect(clutterOf(`<p>${BRIEF[0] ?? ''}</p><p>Nobody was hurt.</p>${NAG}`)).toEqual(['nag']);
  expect(clutterOf(`<p>${BRIEF[0] ?? ''}</p>${NAG}<p>${BRIEF[1] ?? ''}</p>`)).toEqual(['nag']);
});

it('takes a paragraph further down, or of a nag, with the nag', () => {
  const far = '<p>Ice</p>'.repeat(15);
  const nag = `<div><p>${LATER}</p>${NAG}</div>`;
  expect(clutterOf(`${far}${nag}`)).toEqual(['box']);
  expect(clutterOf(`${far.replace('<p>Ice</p>', '')}${nag}`)).toEqual(['nag']);
  const asks = `<p>Sign up for our newsletter and read every morning what the town talks about today.</p>`;
  expect(clutterOf(`<div class="near">${asks}${NAG}</div><p>${LATER}</p>`)).toEqual(['near']);
});
