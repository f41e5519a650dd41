import type { Settings } from '../settings.ts';
import { RICH_COPY } from './copy-writers.ts';
import { escapeHtml } from './rich-text.ts';
import { SOURCE_SEPARATOR, sourceOf } from './source-line.ts';
import type { Article } from '../article.ts';

/** What a saved file holds beside the story. */
export type FileOptions = Pick<Settings, 'sourceLine' | 'copyRelated'>;

const element = (tag: string, name: string, markup: string) =>
  markup === '' ? '' : `<${tag} class="${name}">${markup}</${tag}>`;

/**
 * A story with its head, where it is from and, when asked, the related stories: as markup that is
 * HTML and well-formed XML, to stand in a page's body.
 * @param story the element that holds the story's own markup, in either of the two
 */
export function storyMarkup(article: Article, story: string, options: FileOptions): string {
  const { title, people, publication, date, url } = sourceOf(article);
  const dateline = [people, publication, date].filter((part) => part !== '');
  const head =
    RICH_COPY.heading(title) +
    RICH_COPY.standfirst(article.standfirst ?? '') +
    element('p', 'dateline', escapeHtml(dateline.join(SOURCE_SEPARATOR)));
  const source = options.sourceLine ? RICH_COPY.address(url) : '';
  const related = options.copyRelated ? RICH_COPY.related(article.related) : '';
  return (
    (head === '' ? '' : `<header>${head}</header>\n`) +
    `${story}\n` +
    element('p', 'source', source) +
    element('section', 'related', related)
  );
}

/** Attributes of the root: the story's language and direction, where the page gives them. */
export function rootAttributes({ dir }: Article, language: string | null): string {
  const lang = language === null ? '' : ` lang="${language}"`;
  return lang + (dir === null ? '' : ` dir="${dir}"`);
}
