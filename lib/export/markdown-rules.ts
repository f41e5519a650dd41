import type { Rule } from 'turndown';
import {
  escapeMarkdown,
  escapeWithinLine,
  fenceFor,
  markdownAddress,
  markdownLine,
} from './markdown-text.ts';
import { TABLE_RULES } from './markdown-table.ts';
import { oneLine } from './source-line.ts';

/** The least number of backticks around lines of code, and around code within a line. */
const BLOCK_FENCE = 3;
const SPAN_FENCE = 1;

const joined = (content: string): string => content.trim().replace(/\s*\n\s*/g, ' ');

const paragraph = (content: string): string => (content === '' ? '' : `\n\n${content}\n\n`);

/** Its own paragraph, set apart: the words of a caption without what is marked within them. */
function emphasised(_content: string, node: Element): string {
  const words = markdownLine(node.textContent);
  return words === '' ? '' : paragraph(`*${words}*`);
}

function heading(content: string, node: Element): string {
  const level = Math.max(2, Number(node.localName.slice(1))); // the title is the only first
  const words = joined(content);
  if (words === '' || node.closest('a') !== null) return paragraph(words); // a link has no lines
  return paragraph(`${'#'.repeat(level)} ${words}`);
}

function link(content: string, node: Element): string {
  const address = markdownAddress(node.getAttribute('href'));
  const words = joined(content);
  return address === null || words === '' ? content : `[${words}](${address})`;
}

function picture(_content: string, node: Element): string {
  const address = markdownAddress(node.getAttribute('src'));
  const words = markdownLine(node.getAttribute('alt') ?? '');
  return address === null ? '' : `![${words}](${address})`;
}

function codeSpan(_content: string, node: Element): string {
  const code = oneLine(node.textContent);
  const fence = fenceFor(code, SPAN_FENCE);
  const pad = /^`|`$/.test(code) ? ' ' : ''; // a backtick at either end would join the fence
  return code === '' ? '' : `${fence}${pad}${code}${pad}${fence}`;
}

/** Marks around words, which hold within one paragraph only. */
const marked =
  (mark: string) =>
  (content: string): string =>
    content.trim() === '' || content.includes('\n\n') ? content : `${mark}${content}${mark}`;

/** How each element is written, before turndown's own rules; those that are not here it writes well. */
export const RULES: Readonly<Record<string, Rule>> = {
  ...TABLE_RULES,
  heading: { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: heading },
  caption: { filter: ['caption', 'figcaption'], replacement: emphasised },
  link: { filter: 'a', replacement: link },
  picture: { filter: 'img', replacement: picture },
  codeSpan: { filter: 'code', replacement: codeSpan },
  emphasis: { filter: ['em', 'i'], replacement: marked('*') },
  strong: { filter: ['strong', 'b'], replacement: marked('**') },
  struck: { filter: ['del', 's'], replacement: marked('~~') },
  apart: {
    filter: ['details', 'summary'],
    replacement: (content) => paragraph(content.trim()),
  },
};

/**
 * Takes the lines of code out of a story: they are to be copied as they are, and turndown takes
 * quadratic time over a long run of spaces in them.
 * @param content is changed: in each `pre` stands its number
 * @returns the rule that puts them back
 */
export function takeOutCode(content: DocumentFragment): Rule {
  const codes: string[] = [];
  for (const block of content.querySelectorAll('pre')) {
    codes.push(block.textContent.replace(/^\n|\n$/g, ''));
    block.textContent = String(codes.length - 1);
  }
  return {
    filter: 'pre',
    replacement: (_content, block) => {
      const code = codes[Number(block.textContent)] ?? '';
      const fence = fenceFor(code, BLOCK_FENCE);
      if (code.trim() === '') return '';
      return paragraph(`${fence}\n${code}\n${fence}`);
    },
  };
}

/** Text between marks, invisible characters dropped; the spaces at its ends part words and stay. */
export function escapeTextNode(text: string): string {
  const words = oneLine(text);
  const before = /^\s/.test(text) ? ' ' : '';
  if (words === '') return before;
  // Only a text without a space before it can stand at the beginning of a line.
  const escaped = before === '' ? escapeMarkdown(words) : escapeWithinLine(words);
  return `${before}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}
