import type { RelatedLink } from '../article.ts';
import type { TemplateFormat } from './copy-template.ts';
import { linkAddress, strictAddress } from './link-address.ts';
import { contentToMarkdown } from './markdown.ts';
import { escapeMarkdown, markdownAddress, markdownHeading, markdownLine } from './markdown-text.ts';
import { contentToText } from './plain-text.ts';
import { contentToHtml, escapeHtml } from './rich-text.ts';
import { oneLine } from './one-line.ts';
import { SOURCE_SEPARATOR, type Source } from './source-line.ts';

/** How a copy is written in one format. A text that is not known, '', is written as ''. */
export interface CopyWriter {
  readonly format: TemplateFormat;
  readonly words: (text: string) => string;
  readonly address: (url: string) => string;
  readonly heading: (title: string) => string;
  readonly standfirst: (text: string) => string;
  readonly story: (content: DocumentFragment) => string;
  readonly source: (source: Source) => string;
  readonly related: (links: readonly RelatedLink[]) => string;
}

const joined = (parts: readonly string[], by: string) =>
  parts.filter((part) => part !== '').join(by);

/** Title, publication, people and date; the title is written as `title` says. */
const sourceParts = (
  { publication, people, date }: Source,
  title: string,
  words = (t: string) => t,
) => joined([title, words(publication), words(people), words(date)], SOURCE_SEPARATOR);

const aboutOf = ({ source, time }: RelatedLink) =>
  joined([oneLine(source ?? ''), oneLine(time ?? '')], SOURCE_SEPARATOR);

/** Writes the stories under the headings that the page gives them, in its order. */
function eachGroup(
  links: readonly RelatedLink[],
  write: (name: string, links: readonly RelatedLink[]) => string,
): string[] {
  const groups = new Map<string, RelatedLink[]>();
  for (const link of links) {
    const name = oneLine(link.group ?? '');
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  return Array.from(groups, ([name, group]) => write(name, group));
}

export const TEXT_COPY: CopyWriter = {
  format: {
    literal: (words) => words,
    lineEnd: '\n',
    paragraph: (lines) => lines,
    between: '\n\n',
  },
  words: (text) => text,
  address: (url) => url,
  heading: (title) => title,
  standfirst: oneLine,
  story: contentToText,
  source: (source) => joined([sourceParts(source, source.title), source.url], SOURCE_SEPARATOR),
  related: (all) =>
    joined(
      eachGroup(all, (name, links) => {
        const lines = links.map((link) => {
          const about = aboutOf(link);
          const title = `- ${oneLine(link.title)}${about === '' ? '' : ` (${about})`}`;
          const address = linkAddress(link.url);
          return address === null ? title : `${title}\n  ${address}`;
        });
        return joined([name, ...lines], '\n');
      }),
      '\n\n',
    ),
};

function linkTo(url: string, words: string): string {
  const address = markdownAddress(url);
  return address === null ? words : `[${words}](${address})`;
}

export const MARKDOWN_COPY: CopyWriter = {
  format: {
    literal: (words) => words,
    lineEnd: '  \n',
    paragraph: (lines) => lines,
    between: '\n\n',
  },
  words: escapeMarkdown,
  address: (url) => markdownAddress(url) ?? '',
  heading: (title) => (title === '' ? '' : markdownHeading(1, escapeMarkdown(title))),
  standfirst: (text) => (oneLine(text) === '' ? '' : `**${markdownLine(text)}**`),
  story: contentToMarkdown,
  source: (source) => {
    const title = linkTo(source.url, escapeMarkdown(source.title || source.url));
    return sourceParts(source, title, escapeMarkdown);
  },
  related: (all) =>
    joined(
      eachGroup(all, (name, links) => {
        const lines = links.map((link) => {
          const about = escapeMarkdown(aboutOf(link));
          return `- ${linkTo(link.url, markdownLine(link.title))}${about === '' ? '' : ` (${about})`}`;
        });
        return joined(
          [name === '' ? '' : markdownHeading(2, escapeMarkdown(name)), lines.join('\n')],
          '\n\n',
        );
      }),
      '\n\n',
    ),
};

const element = (tag: string, markup: string) =>
  markup === '' ? '' : `<${tag}>${markup}</${tag}>`;

function htmlLink(url: string, markup: string): string {
  const address = linkAddress(url);
  return address === null
    ? markup
    : `<a href="${escapeHtml(strictAddress(address))}">${markup}</a>`;
}

export const RICH_COPY: CopyWriter = {
  format: {
    literal: escapeHtml,
    lineEnd: '<br>',
    paragraph: (lines) => element('p', lines),
    between: '',
  },
  words: escapeHtml,
  address: (url) => htmlLink(url, escapeHtml(url)),
  heading: (title) => element('h1', escapeHtml(title)),
  standfirst: (text) => element('p', element('strong', escapeHtml(oneLine(text)))),
  story: contentToHtml,
  source: (source) => {
    const title = htmlLink(source.url, escapeHtml(source.title || source.url));
    return sourceParts(source, title, escapeHtml);
  },
  related: (all) =>
    eachGroup(all, (name, links) => {
      const items = links.map((link) => {
        const about = escapeHtml(aboutOf(link));
        const words = htmlLink(link.url, escapeHtml(oneLine(link.title)));
        return element('li', words + (about === '' ? '' : ` (${about})`));
      });
      return element('h2', escapeHtml(name)) + element('ul', items.join(''));
    }).join(''),
};
