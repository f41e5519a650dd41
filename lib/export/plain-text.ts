import type { Article } from '../article.ts';
import { oneLine, SOURCE_SEPARATOR, sourceOf } from './source-line.ts';

function sourceLine(article: Article): string {
  const { people, publication, date } = sourceOf(article);
  const parts = [people.join(', '), publication, date, oneLine(article.url)];
  return parts.filter((part) => part !== null && part !== '').join(SOURCE_SEPARATOR);
}

/**
 * The story as plain text: its title, its paragraphs parted by a blank line, and a last line that
 * says by whom, where and when it was published, with its address. Nothing else of the page.
 */
export function articleToPlainText(article: Article): string {
  const text = article.text.split('\n').map(oneLine).join('\n').trim();
  return [oneLine(article.title), text, sourceLine(article)]
    .filter((part) => part !== '')
    .join('\n\n');
}
