import TurndownService from 'turndown';
import type { Article, RelatedLink } from '../article.ts';
import { escapeTextNode, RULES, takeOutCode } from './markdown-rules.ts';
import { markGrids } from './markdown-table.ts';
import { escapeMarkdown, markdownAddress, markdownLine } from './markdown-text.ts';
import { oneLine, SOURCE_SEPARATOR, sourceOf } from './source-line.ts';

/**
 * Elements within elements that are converted. On each level turndown reads the whole text anew,
 * and at 5,000 it overflows the stack (TESTING.md 4.1). The paragraphs of the 269 pages of the
 * corpus stand at most 38 deep, the page around the story included.
 */
const DEEPEST = 100;

const DIVIDER = '* * *';

/** Counts level by level: what overflows turndown would overflow any recursion. */
function isTooDeep(content: DocumentFragment): boolean {
  let level = Array.from(content.children);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return false;
}

function converted(content: DocumentFragment): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  markGrids(copy);
  const service = new TurndownService({ bulletListMarker: '-' });
  service.escape = escapeTextNode;
  for (const [name, rule] of Object.entries(RULES)) service.addRule(name, rule);
  return service.addRule('code', takeOutCode(copy)).turndown(copy);
}

/** The story's text alone, each line as it is. */
function plain(article: Article): string {
  return article.text.split('\n').map(markdownLine).join('\n').trim();
}

function linkTo(url: string, words: string): string {
  const address = markdownAddress(url);
  return address === null ? words : `[${words}](${address})`;
}

function sourceLine(article: Article): string {
  const { people, publication, date } = sourceOf(article);
  const link = linkTo(article.url, escapeMarkdown(publication ?? oneLine(article.url)));
  const names = escapeMarkdown(people.join(', '));
  const parts = [names, link, date === null ? '' : escapeMarkdown(date)];
  return parts.filter((part) => part !== '').join(SOURCE_SEPARATOR);
}

function leadPicture(article: Article, content: DocumentFragment): string {
  const picture = article.leadImage;
  const address = markdownAddress(picture?.url);
  if (picture === null || address === null || content.querySelector('img') !== null) return '';
  const image = `![${markdownLine(picture.alt)}](${address})`;
  const caption = markdownLine(picture.caption ?? '');
  return caption === '' ? image : `${image}\n\n*${caption}*`;
}

function relatedLine({ title, url, source, time }: RelatedLink): string {
  const from = [source, time].flatMap((part) => (part === null ? [] : markdownLine(part)));
  const about = from.length === 0 ? '' : ` (${from.join(SOURCE_SEPARATOR)})`;
  return `- ${linkTo(url, markdownLine(title))}${about}`;
}

/** The other stories, under the headings that the page gives them. */
function relatedPart(related: readonly RelatedLink[]): string[] {
  if (related.length === 0) return [];
  const groups = [...new Set(related.map((link) => link.group ?? ''))].map((group) => {
    const lines = related.filter((link) => (link.group ?? '') === group).map(relatedLine);
    const heading = group === '' ? '' : `## ${markdownLine(group)}\n\n`;
    return heading + lines.join('\n');
  });
  return [DIVIDER, ...groups];
}

/**
 * The story as Markdown that brings no HTML, no script and no picture but the story's own to where
 * it is pasted: the title, a line that says where it is from, the story, the related stories.
 * @param content the story's markup as `sanitize` returned it; it is not changed. Nested too deeply
 *   to be converted, it gives way to the article's plain text
 */
export function articleToMarkdown(article: Article, content: DocumentFragment): string {
  const title = markdownLine(article.title);
  return [
    title === '' ? '' : `# ${title}`,
    sourceLine(article),
    leadPicture(article, content),
    isTooDeep(content) ? plain(article) : converted(content),
    ...relatedPart(article.related),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
