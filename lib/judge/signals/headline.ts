import { countWords } from '../../html/count-words.ts';
import { bareText } from '../../html/words.ts';
import type { PageLook } from '../page-look.ts';
import { within01, yes, type Signal } from './signal.ts';

/** Shorter headlines are found in any title. */
const TELLING_CHARS = 12;

function repeatedInTitle({ title, headline }: PageLook): boolean {
  const short = bareText(headline);
  return short.length >= TELLING_CHARS && bareText(title).includes(short);
}

/** How a page is headed. */
export const headline: readonly Signal[] = [
  {
    id: 'headline-in-title',
    says: 'Its title repeats its headline.',
    test: (page) => yes(repeatedInTitle(page)),
  },
  {
    id: 'headline-has-clauses',
    says: 'Its headline is a question or has several parts.',
    test: (page) => yes(/[?:,？：、،]/.test(page.headline)),
  },
  {
    id: 'long-title',
    says: 'Its title is long.',
    // From 4 words (a shop's name and a shelf) to 12 (a headline and a site's name).
    test: (page) => within01((countWords(page.title) - 4) / 8),
  },
  {
    id: 'dated-headline',
    says: 'A date stands near its headline.',
    test: (page) => yes(page.prose.datedHeadline),
  },
];
