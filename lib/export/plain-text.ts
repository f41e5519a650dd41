import { numbersOf } from './list-numbers.ts';
import { writeRaised } from './raised.ts';
import { alignedRows } from './text-table.ts';

const BULLET = '- ';
const QUOTE = '> ';

const isText = (node: Node): node is Text => node.nodeType === 3;

/** The words of a line; a reading beside its sign stands in brackets, a picture has none. */
function lineOf(node: Node): string {
  if (isText(node)) return node.data;
  const name = node.nodeName.toLowerCase();
  if (name === 'br') return '\n';
  const words = Array.from(node.childNodes, lineOf).join('');
  return name === 'rt' ? `（${words}）` : words;
}

/** Every line after the first is set in as far as the mark before the first. */
function hang(mark: string, text: string): string {
  return mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
}

function itemText(item: Element): string {
  const parts: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') parts.push(line.trim());
    line = '';
  };
  for (const node of item.childNodes) {
    const block = node.nodeType === 1 ? textOf(node as Element) : null;
    if (block === null) line += lineOf(node);
    else {
      endLine();
      if (block !== '') parts.push(block);
    }
  }
  endLine();
  return parts.join(item.querySelector('p, pre, blockquote, table') === null ? '\n' : '\n\n');
}

function listText(list: Element): string {
  const numbers = numbersOf(list);
  const items = Array.from(list.children, itemText);
  const marked = items.map((text, at) =>
    text === '' ? '' : hang(list.localName === 'ol' ? `${numbers[at] ?? 1}. ` : BULLET, text),
  );
  return marked.filter((text) => text !== '').join('\n');
}

/** What each block is written as. A picture is no text, and neither is what is said under it. */
const BLOCKS: Readonly<Record<string, (block: Element) => string>> = {
  p: lineOf,
  pre: (block) => block.textContent,
  ul: listText,
  ol: listText,
  blockquote: (block) => blocksText(block).replace(/^/gm, QUOTE).replace(/ +$/gm, ''),
  table: (block) =>
    alignedRows(
      Array.from(block.querySelectorAll('tr'), (row) =>
        Array.from(row.children, (cell) => lineOf(cell).replaceAll('\n', ' ')),
      ),
    ),
  hr: () => '* * *',
  figure: () => '',
};

/** null for what is no block. */
function textOf(block: Element): string | null {
  const name = block.localName;
  if (/^h[1-6]$/.test(name)) return lineOf(block).replaceAll('\n', ' ');
  return Object.hasOwn(BLOCKS, name) ? (BLOCKS[name]?.(block) ?? null) : null;
}

function blocksText(holder: ParentNode): string {
  const texts = Array.from(holder.children, textOf);
  return texts.filter((text) => text !== null && text.trim() !== '').join('\n\n');
}

/**
 * A story as plain text: its blocks parted by a blank line, items with their marks, quotations marked,
 * tables in columns. No line is broken but where the page breaks it.
 * @param content as `exportContent` made it; it is not changed
 */
export function contentToText(content: DocumentFragment): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  for (const raised of copy.querySelectorAll('sup')) writeRaised(raised);
  return blocksText(copy);
}
