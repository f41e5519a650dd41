import { findHeadline } from '../../../lib/partition/headline.ts';
import { findCardLists, type CardList } from '../../../lib/partition/card-lists.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import type { PageMap } from '../../../lib/partition/page-map.ts';

export const STORY_URL = 'https://www.haldenpost.example/valley/2026/03/11/wolves-return-to-tarn';
const TITLE = 'Wolves return to the Tarn valley after ninety years';

const PARAGRAPH =
  'The first pair crossed the pass in the night to Sunday, and by the morning every shepherd of the valley knew of it, from the tracks in the snow and from the dogs, which would not leave the houses before noon.';

interface Parts {
  readonly above?: string;
  readonly inside?: string;
  readonly below?: string;
}

/** A story of three paragraphs with markup above its headline, between its paragraphs and below it. */
export function listPage({ above = '', inside = '', below = '' }: Parts): {
  page: PageMap;
  lists: CardList[];
} {
  const html = `<html><head><title>${TITLE}</title></head><body>${above}
    <div><h1>${TITLE}</h1><p>${PARAGRAPH}</p>${inside}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>
    ${below}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, STORY_URL);
  return { page, lists: findCardLists(page, findHeadline(page, [TITLE])) };
}

const NAMES = [
  'Shepherd school of Sedge doubles its places',
  'Wolf pups filmed above the old quarry',
  'Night train to Varesse runs again in May',
  'Bakers of Halden agree on one flour price',
];

/** Items that each link to a story of the page's own site. */
export function storyItems(count: number): string {
  return NAMES.slice(0, count)
    .map((name) => `<li><a href="/valley/${slug(name)}">${name}</a></li>`)
    .join('');
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
