import type { PageLook } from '../page-look.ts';
import { yes, type Signal } from './signal.ts';

const STORY = /^(?:\w*article|\w*blogposting|report|howto|recipe|criticreview)$/;
const GOODS =
  /^(?:product|productgroup|offer|aggregateoffer|individualproduct|softwareapplication|mobileapplication|videogame)$/;
const COLLECTION =
  /^(?:collectionpage|itemlist|offercatalog|searchresultspage|collection|blog|course|courselist|product(?:collection)?list)$/;
const SERVICE =
  /^(?:contactpage|aboutpage|jobposting|event|insuranceagency|financialproduct|\w*service|\w*business|corporation|course)$/;
const QUESTIONS = /^(?:faqpage|question)$/;

function declared({ types }: PageLook, wanted: RegExp): number {
  let found = 0;
  for (const [type, times] of types) if (wanted.test(type)) found += times;
  return found;
}

/** What the page's own data says that it is. */
export const declaredKind: readonly Signal[] = [
  {
    id: 'declares-article',
    says: 'Its data declares an article.',
    test: (page) => yes(declared(page, STORY) > 0),
  },
  {
    id: 'declares-goods',
    says: 'Its data declares something to buy.',
    test: (page) => yes(declared(page, GOODS) > 0),
  },
  {
    id: 'declares-collection',
    says: 'Its data declares a collection.',
    test: (page) => yes(declared(page, COLLECTION) > 0),
  },
  {
    id: 'declares-service',
    says: 'Its data declares a service or a business.',
    test: (page) => yes(declared(page, SERVICE) > 0),
  },
  {
    id: 'declares-questions',
    says: 'Its data declares questions and answers.',
    test: (page) => yes(declared(page, QUESTIONS) > 0),
  },
  {
    id: 'declares-plain-page',
    says: 'Its data declares a web page and no article.',
    test: (page) => yes(page.types.has('webpage') && declared(page, STORY) === 0),
  },
  {
    id: 'declares-person',
    says: 'Its data names a person.',
    test: (page) => yes(page.types.has('person')),
  },
];
