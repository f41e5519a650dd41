import type { Article } from '../article.ts';
import { languageTag } from './language.ts';
import { oneLine } from './one-line.ts';
import { sourceOf } from './source-line.ts';

/** A day, and a time with its offset where there is one: what YAML reads as a date (yaml.org/type/timestamp). */
const DATE = /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?/;

const isDay = (day: string) => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day); // no 31st of June
};

/** When a story was published, as day and, with the time of day, as moment; null where that is not known. */
export function publishedAt({ publishedAt: said }: Pick<Article, 'publishedAt'>): {
  readonly day: string;
  readonly moment: string;
} | null {
  const [moment, day] = DATE.exec(said ?? '') ?? [];
  return moment !== undefined && day !== undefined && isDay(day) ? { day, moment } : null;
}

/**
 * A text as a YAML scalar. JSON's strings are YAML's double-quoted ones, but for signs that `oneLine`
 * takes out: line ends of Unicode, controls, halves of a pair (YAML 1.2.2, section 1.3 and 5.1).
 * Programs that know no front matter take it for Markdown: a sign that would begin a tag is written
 * by its number (5.7).
 */
const quoted = (text: string) =>
  JSON.stringify(oneLine(text)).replaceAll(/<(?=[a-z/!?])/gi, String.raw`\x3C`);

/**
 * What is known of a story, in the form that Obsidian and makers of static sites read: YAML between
 * two rules. The keys are those of Obsidian's own clipper (title, source, author, published,
 * description) and of Jekyll, Hugo and Pandoc (date, lang, publication); `url` is none of them, for
 * Hugo takes it as the place where it puts the page. What is not known is left out.
 */
export function frontMatter(article: Article): string {
  const { title, publication, url } = sourceOf(article);
  const date = publishedAt(article);
  const names = article.byline.map(oneLine).filter((name) => name !== '');
  const field = (key: string, text: string | null) =>
    text === null || oneLine(text) === '' ? [] : [`${key}: ${quoted(text)}`];
  const lines = [
    ...field('title', title),
    ...(names.length === 0 ? [] : ['author:', ...names.map((name) => `  - ${quoted(name)}`)]),
    ...field('publication', publication),
    ...(date === null ? [] : [`published: ${date.day}`, `date: ${date.moment}`]),
    ...field('source', url),
    ...field('description', article.standfirst),
    ...field('lang', languageTag(article)),
  ];
  return ['---', ...lines, '---', ''].join('\n');
}
