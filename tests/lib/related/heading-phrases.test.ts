import { describe, expect, it } from 'vitest';
import {
  MORE_HEADING,
  MOST_READ_HEADING,
  NO_STORIES_HEADING,
  RELATED_HEADING,
  SPONSORED_HEADING,
  TEASER_LABEL,
} from '../../../lib/related/heading-phrases.ts';

describe.each([
  {
    name: 'related',
    phrase: RELATED_HEADING,
    hits: [
      'Related stories',
      'More on this story',
      'You may also like...',
      'You may be interested in the following topics as well:',
      'Die Redaktion empfiehlt',
      'Mehr zum Thema',
      'Lire aussi',
      'Te recomendamos',
      'Matérias relacionadas',
      'Notizie correlate',
      'Lees ook',
      'Czytaj więcej',
      'Läs också',
      'İlgili haberler',
      'Материалы по теме',
      '関連記事',
      '관련 기사',
      '延伸閱讀',
      'اقرأ أيضا',
      'Baca juga',
      'Tin liên quan',
    ],
    misses: ['More rain is coming to the valley', 'The wolves return', 'Related to the crown'],
  },
  {
    name: 'most read',
    phrase: MOST_READ_HEADING,
    hits: ['Most read', 'Our latest stories', 'Meistgelesen', 'Ultimas noticias', 'Les plus lus'],
    misses: ['Related stories', 'The most wolves ever'],
  },
  {
    name: 'sponsored',
    phrase: SPONSORED_HEADING,
    hits: ['Sponsored content', 'Around the web', 'Anzeige', 'Реклама'],
    misses: ['More from the Halden Post'],
  },
  {
    name: 'no stories',
    phrase: NO_STORIES_HEADING,
    hits: [
      'Listen to our podcasts',
      'Share this:',
      'Sources',
      'Stellenmarkt',
      'Offres d’emploi',
      'Oferty pracy',
      'Lowongan kerja',
      '求人情報',
      'Вакансії',
    ],
    misses: ['More on this story', 'Specials', 'The steel market'],
  },
  {
    name: 'more',
    phrase: MORE_HEADING,
    hits: ['More Science and Technology', 'Mehr Kultur', 'Altre notizie', 'More:'],
    misses: ['Moreover', 'Science'],
  },
  {
    name: 'teaser',
    phrase: TEASER_LABEL,
    hits: ['READ MORE: Wolves return', 'Related post: Pickled pears', 'Lees ook: Wolven terug'],
    misses: ['Read the letter: it says all', 'More wolves were seen'],
  },
])('$name', ({ phrase, hits, misses }) => {
  it.each(hits)('is said by “%s”', (text) => expect(phrase.test(text)).toBe(true));
  it.each(misses)('is not said by “%s”', (text) => expect(phrase.test(text)).toBe(false));
});
