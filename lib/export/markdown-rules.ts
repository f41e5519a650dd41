import type { Rule } from 'turndown';
import { fenceFor, markdownAddress, markdownHeading, markdownLine } from './markdown-text.ts';

/** The least number of backticks around lines of code, and around code within a line. */
const BLOCK_FENCE = 3;
const SPAN_FENCE = 1;

const paragraph = (content: string): string => (content === '' ? '' : `\n\n${content}\n\n`);

function heading(content: string, node: Element): string {
  return paragraph(markdownHeading(Number(node.localName.slice(1)), content.trim()));
}

function link(content: string, node: Element): string {
  const address = markdownAddress(node.getAttribute('href'));
  return address === null || content.trim() === '' ? content : `[${content}](${address})`;
}

function picture(_content: string, node: Element): string {
  const address = markdownAddress(node.getAttribute('src'));
  const words = markdownLine(node.getAttribute('alt') ?? '');
  return address === null ? '' : `![${words}](${address})`;
}

function codeSpan(_content: string, node: Element): string {
  const code = node.textContent;
  const fence = fenceFor(code, SPAN_FENCE);
  const pad = /^`|`$/.test(code) ? ' ' : ''; // a backtick at either end would join the fence
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** Marks around words, which hold within one paragraph only. */
const marked =
  (mark: string) =>
  (content: string): string =>
    content.trim() === '' ? content : `${mark}${content}${mark}`;

/** How many lists of its kind stand right before a list: two that touch would be read as one. */
function listsBefore(list: Element): number {
  let count = 0;
  let before = list.previousElementSibling;
  while (before?.localName === list.localName) {
    count += 1;
    before = before.previousElementSibling;
  }
  return count;
}

function markerOf(item: Element): string {
  const list = item.parentElement;
  const isSecond = list !== null && listsBefore(list) % 2 === 1;
  if (list?.localName !== 'ol') return isSecond ? '+ ' : '- ';
  const first = Number(list.getAttribute('start') ?? 1);
  const place = Array.from(list.children).indexOf(item);
  return `${first + place}${isSecond ? ')' : '.'} `;
}

function listItem(content: string, node: Element): string {
  const marker = markerOf(node);
  const lines = content.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = ' '.repeat(marker.length);
  const [first = '', ...rest] = lines;
  const body = [first, ...rest.map((line) => (line === '' ? '' : indent + line))];
  return `${marker}${body.join('\n')}${node.nextSibling === null ? '' : '\n'}`;
}

/** A cell's own `|` would end it. */
function cell(content: string, node: Element): string {
  const line = content.trim().replaceAll('|', '\\|');
  return `${node.previousElementSibling === null ? '|' : ''} ${line} |`;
}

/** How elements are written, before the rules of turndown and of its plug-in for tables. */
export const RULES: Readonly<Record<string, Rule>> = {
  heading: { filter: ['h2', 'h3', 'h4', 'h5', 'h6'], replacement: heading },
  link: { filter: 'a', replacement: link },
  picture: { filter: 'img', replacement: picture },
  codeSpan: { filter: 'code', replacement: codeSpan },
  emphasis: { filter: 'em', replacement: marked('*') },
  strong: { filter: 'strong', replacement: marked('**') },
  struck: { filter: 's', replacement: marked('~~') },
  listItem: { filter: 'li', replacement: listItem },
  tableCell: { filter: ['td', 'th'], replacement: cell },
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
    codes.push(block.textContent);
    block.textContent = String(codes.length - 1);
  }
  return {
    filter: 'pre',
    replacement: (_content, block) => {
      const code = codes[Number(block.textContent)] ?? '';
      const fence = fenceFor(code, BLOCK_FENCE);
      return paragraph(`${fence}\n${code}\n${fence}`);
    },
  };
}
