import type { PageLook } from '../page-look.ts';
import { between, yes, type Signal } from './signal.ts';

/** How many of something stand there for each thousand characters of prose. */
const dense = ({ prose }: PageLook, amount: number) => amount / (1 + prose.chars / 1000);

/** Cards, links and controls: what a page has that is there to go on from or to work with. */
export const listsAndControls: readonly Signal[] = [
  {
    id: 'many-links',
    says: 'It has many links.',
    test: ({ prose }) => between(prose.links, 20, 600),
  },
  {
    id: 'more-links-than-text',
    says: 'It has many links for the text it has.',
    test: (page) => between(dense(page, page.prose.links), 3, 120),
  },
  {
    id: 'linked-headings',
    says: 'Its headings lead elsewhere.',
    test: ({ prose }) => (prose.headings > 0 ? prose.linkedHeadings / prose.headings : 0),
  },
  {
    id: 'many-articles',
    says: 'It shows many articles.',
    test: (page) => between(page.count('article'), 2, 20),
  },
  {
    id: 'many-sections',
    says: 'It is built of many sections.',
    test: (page) => between(page.count('section'), 2, 20),
  },
  {
    id: 'many-controls',
    says: 'It has many controls.',
    test: ({ prose }) => between(prose.controls, 3, 60),
  },
  {
    id: 'many-buttons',
    says: 'It has many buttons.',
    test: (page) => between(page.count('button'), 3, 60),
  },
  {
    id: 'price-tag',
    says: 'It has a price tag.',
    test: ({ prose }) => yes(prose.priceTags > 0),
  },
  {
    id: 'shop-phrases',
    says: 'It speaks as a shop does.',
    test: ({ prose }) => between(prose.shopLabels + 1, 1, 8),
  },
];
