import type { PageLook } from '../page-look.ts';
import { between, within01, yes, type Signal } from './signal.ts';

/** Three short paragraphs: what is less may be the text on any page. */
const SHORT_GROUP = 400;

/** In what offers something, three words of a hundred are "we" or "our"; in a story one of three hundred. */
const MOST_OWN_PERCENT = 3;

/** The share of few words says little. */
const LEAST_VOICE_WORDS = 30;

const ownShare = ({ ownVoice, voiceWords }: PageLook['prose']) =>
  ownVoice / Math.max(LEAST_VOICE_WORDS, voiceWords);

const few = (amount: number) => yes(amount >= 1 && amount <= 3);

/** How much of the page has to be bought is little: up to 8 price tags and shop phrases count. */
const shopping = ({ prose, types }: PageLook) =>
  within01((prose.priceTags / 2 + prose.shopLabels / 2 + (types.has('product') ? 2 : 0)) / 4);

/** The text that a reader would read. */
export const runningText: readonly Signal[] = [
  {
    id: 'much-prose',
    says: 'It has much running text.',
    test: ({ prose }) => between(prose.chars, 300, 10_000),
  },
  {
    id: 'little-prose',
    says: 'It has little running text in any one place.',
    test: ({ prose }) => yes(prose.groupChars < SHORT_GROUP),
  },
  {
    id: 'unbroken-prose',
    says: 'Its text runs on with few interruptions.',
    test: ({ prose }) => between(prose.runChars, 300, 8000),
  },
  {
    id: 'mostly-prose',
    says: 'Most of what it says is running text.',
    test: ({ prose }) => (prose.allChars > 0 ? prose.chars / prose.allChars : 0),
  },
  {
    id: 'speaks-of-itself',
    says: 'It says “we” and “our”, as who offers something does.',
    test: ({ prose }) => between(1 + 100 * ownShare(prose), 1, 1 + MOST_OWN_PERCENT),
  },
  {
    id: 'prose-without-shop',
    says: 'It has text in one place and nothing to buy.',
    test: (page) => between(page.prose.groupChars, 200, 6000) * (1 - shopping(page)),
  },
  {
    id: 'links-in-prose',
    says: 'Its text links to sources.',
    test: ({ prose }) => between(prose.proseLinks, 1, 25),
  },
  {
    id: 'article-of-paragraphs',
    says: 'Its paragraphs are marked as parts of an article.',
    test: (page) => yes(page.count('article p') >= 3),
  },
  {
    id: 'captions',
    says: 'Its pictures have captions.',
    test: (page) => yes(page.count('figcaption') > 0),
  },
  {
    id: 'story-furniture',
    says: 'It has what stands around a story: authors, reading time, what to read next.',
    test: ({ prose }) => between(prose.storyLabels + 1, 1, 6),
  },
  {
    id: 'share-links',
    says: 'It can be shared.',
    test: (page) =>
      yes(
        page.count(
          'a[href*="twitter.com/intent"], a[href*="x.com/intent"], a[href*="twitter.com/share"], a[href*="facebook.com/sharer"]',
        ) > 0,
      ),
  },
  {
    id: 'few-dates',
    says: 'It bears one date, not a list of them.',
    test: ({ prose }) => few(prose.dates),
  },
  {
    id: 'few-times',
    says: 'It marks one time, not a list of them.',
    test: (page) => few(page.count('time')),
  },
];
