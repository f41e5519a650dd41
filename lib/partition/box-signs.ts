import type { Box, PageMap } from './page-map.ts';

/** What the boxes around every box say, itself included: levels up to the nearest of each sort. */
export type BoxSigns = (box: Box) => Uint8Array;

/** Further away than any box counts. */
export const FAR = 20;

/**
 * Sorts of boxes, by element and by words of class, id and role. All of them are weak signs: what they
 * weigh is learned, and none decides alone.
 */
const SORTS: readonly (readonly [tags: string, words: string])[] = [
  ['nav footer', 'footer navigation menu nav breadcrumb breadcrumbs'],
  ['aside', 'aside sidebar rail secondary complementary'],
  ['form button label fieldset', 'form search dialog'],
  ['header', 'header masthead top topbar banner'],
  [
    'figure figcaption picture caption',
    'caption captions credit credits figure gallery slideshow photo image img media video carousel',
  ],
  ['li dd dt ul ol dl', 'list'],
  ['td th table', 'table'],
  ['blockquote q pre', 'quote pullquote blockquote tweet twitter instagram embed'],
  ['article', 'article story entry post articlebody'],
  ['main', 'main'],
  ['section', 'section'],
  ['', 'body content text paragraph richtext copy rte'],
  [
    '',
    'related recommended recommend recommendations recirc recirculation popular trending latest teaser teasers promo outbrain taboola readmore next most',
  ],
  ['', 'more card cards item items'],
  [
    '',
    'newsletter subscribe subscription signup paywall register registration modal popup cookie consent donate membership login signin password verify verification',
  ],
  ['', 'comment comments disqus replies discussion'],
  ['', 'share sharing social follow tools toolbar actions buttons'],
  ['time address', 'byline author authors bio meta date time timestamp published info source'],
  ['', 'tag tags topic topics category kicker label keywords'],
  ['ins', 'ad ads advert advertisement sponsored sponsor promoted partner widget'],
  [
    '',
    'summary lead lede intro standfirst dek deck excerpt subtitle subheadline highlights abstract',
  ],
  ['', 'disclaimer copyright legal correction footnote footnotes notes terms policy'],
  ['', 'hidden visually sr only print invisible'],
];

/** Where in `SORTS` stand the ones that are asked for by name. */
export const SORT = { furniture: 0, aside: 1, signup: 14, comments: 15, legal: 21 } as const;

/** Levels up to each sort, and last, to a link. */
export const SORT_COUNT = SORTS.length + 1;

const byTag = sortsBy(0);
const byWord = sortsBy(1);

function sortsBy(column: 0 | 1): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  SORTS.forEach((sort, i) => {
    for (const name of sort[column].split(' ')) found.set(name, (found.get(name) ?? 0) | (1 << i));
  });
  return found;
}

/**
 * Reads, for every box, how near the sorts of boxes around it are.
 * @param holders boxes that hold the headline: whatever they are called, the story stands in them too
 */
export function boxSigns(page: PageMap, holders: { has(box: Box): boolean }): BoxSigns {
  const all = new Uint8Array(page.boxes.length * SORT_COUNT);
  const known = new Map<string, number>();
  for (const box of page.boxes) {
    const sorts = box.depth === 0 || holders.has(box) ? 0 : sortsOf(box, known);
    const own = box.index * SORT_COUNT;
    const outer = (box.parent?.index ?? 0) * SORT_COUNT;
    for (let i = 0; i < SORT_COUNT; i++) {
      const above = box.parent === null ? FAR : Math.min(FAR, (all[outer + i] ?? 0) + 1);
      all[own + i] = (sorts >> i) & 1 ? 0 : above;
    }
  }
  return ({ index }) => all.subarray(index * SORT_COUNT, (index + 1) * SORT_COUNT);
}

/** The sorts a box is of, one bit each. Cards of a list have the same names, so each is read once. */
function sortsOf(box: Box, known: Map<string, number>): number {
  let sorts = known.get(box.hint);
  if (sorts === undefined) known.set(box.hint, (sorts = sortsOfWords(box.hint)));
  sorts |= byTag.get(box.tag) ?? 0;
  return box.link === null ? sorts : sorts | (1 << SORTS.length);
}

function sortsOfWords(hint: string): number {
  let sorts = 0;
  if (hint !== '') for (const word of hint.split(' ')) sorts |= byWord.get(word) ?? 0;
  return sorts;
}
