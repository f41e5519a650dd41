import type { Article, RelatedLink, UntrustedHtml } from '../../lib/article.ts';
import type { Story } from '../../components/popup-view.ts';

const PARAGRAPHS = [
  'HARROW BAY — The night ferry left on time for the first time in eleven years on Monday, and nobody on the quay was quite sure what to do about it.',
  '“We had to run,” said Nora Pell, a nurse who takes the boat twice a week. “The whole island has planned its evenings around the delay.”',
  'The operator says a second engine, fitted over the winter, made the difference. The council has asked for the old timetable to be printed once more, as a keepsake.',
];

/** A story of the island ferry, whole, with nothing beside it; `changes` make it another. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://gazette.example/ferry',
    title: 'Night ferry leaves on time, and the island misses it',
    standfirst: 'Eleven years of waiting had become a habit. Now the quay is empty by ten.',
    section: 'Islands',
    byline: ['Mira Holt', 'Jon Aske'],
    publication: 'Harrow Gazette',
    site: 'Daily Pages',
    publishedAt: null,
    publishedLabel: '9 hours ago',
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    contentHtml: PARAGRAPHS.map((words) => `<p>${words}</p>`).join('') as UntrustedHtml,
    text: PARAGRAPHS.join('\n\n'),
    wordCount: 78,
    completeness: { kind: 'whole' },
    related: [],
    mostRead: [],
    removed: { blocks: [] },
    ...changes,
  };
}

/** A story beside the story, with a title only; `changes` give it more. */
export function sampleRelated(changes: Partial<RelatedLink> = {}): RelatedLink {
  return {
    title: 'Harbour bell to be rung by hand again',
    url: 'https://gazette.example/bell',
    source: null,
    time: null,
    summary: null,
    fullText: null,
    image: null,
    group: null,
    ...changes,
  };
}

/** The article as a popup gets it. The markup is our own, so it needs no sanitiser. */
export function sampleStory(article: Article = sampleArticle()): Story {
  const template = document.createElement('template');
  template.innerHTML = article.contentHtml;
  return {
    article,
    content: template.content,
    place: null,
  };
}
