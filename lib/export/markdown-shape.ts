import { joinMarks, unwrap } from './fold-leaf.ts';
import { freeMarks } from './free-marks.ts';
import { partAtLeaps } from './list-numbers.ts';
import { writeRaised } from './raised.ts';

/**
 * What Markdown can hold of a story, as a change of its markup, so that the writer has no choice left:
 * a caption is an emphasised paragraph; every table has a head, empty where the page gives none;
 * a list that does not count on by one is several; marks that Markdown does not know are gone, and
 * a mark ends before the signs that would keep readers of Markdown from seeing it.
 */

/** Marks that Markdown has no sign for. */
const UNKNOWN = 'sub, sup, mark, ruby, rt';

function emphasise(caption: Element): Element {
  const { ownerDocument } = caption;
  const paragraph = ownerDocument.createElement('p');
  for (const inner of caption.querySelectorAll('em')) unwrap(inner);
  paragraph.appendChild(ownerDocument.createElement('em')).append(...caption.childNodes);
  return paragraph;
}

function settleFigures(content: DocumentFragment): void {
  for (const caption of content.querySelectorAll('figcaption')) {
    caption.replaceWith(emphasise(caption));
  }
  for (const picture of content.querySelectorAll('figure > img')) {
    const paragraph = content.ownerDocument.createElement('p');
    picture.replaceWith(paragraph);
    paragraph.append(picture);
  }
  for (const figure of content.querySelectorAll('figure')) unwrap(figure);
}

function addHead(table: Element): void {
  if (table.querySelector('thead') !== null) return;
  const { ownerDocument } = table;
  const head = ownerDocument.createElement('thead');
  const row = head.appendChild(ownerDocument.createElement('tr'));
  const columns = table.querySelector('tr')?.children.length ?? 0;
  for (let at = 0; at < columns; at += 1) row.append(ownerDocument.createElement('th'));
  table.prepend(head);
}

function readingInBrackets(reading: Element): void {
  reading.prepend('（');
  reading.append('）');
}

/** A list that counts from elsewhere than 1 begins only after a paragraph's end. */
function settleNestedLists(content: DocumentFragment): void {
  for (const list of content.querySelectorAll('li > ol[start]')) {
    const line: Node[] = [];
    const isLine = (node: Node | null) => node !== null && !/^(?:p|[uo]l)$/i.test(node.nodeName);
    for (let node = list.previousSibling; isLine(node); node = line[0]?.previousSibling ?? null) {
      if (node !== null) line.unshift(node);
    }
    if (line.length === 0) continue;
    const paragraph = content.ownerDocument.createElement('p');
    list.before(paragraph);
    paragraph.append(...line);
  }
}

/** Within emphasis that ends in a word no strikethrough can end as well: it leaves what is emphasised. */
function settleStruck(content: DocumentFragment): void {
  for (const struck of content.querySelectorAll('s')) {
    const isMixed = struck.closest('em, strong') !== null;
    if (!isMixed && struck.querySelector('em, strong') === null) continue;
    const texts = content.ownerDocument.createTreeWalker(struck, 4);
    const own: Node[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('em, strong, code') == null) own.push(text);
    }
    for (const text of own) {
      const made = content.ownerDocument.createElement('s');
      text.parentNode?.replaceChild(made, text);
      made.append(text);
    }
    unwrap(struck);
  }
}

/** No code in a cell can hold a stroke after a backslash. */
function settleCellCode(content: DocumentFragment): void {
  for (const code of content.querySelectorAll('td code, th code')) {
    if (code.textContent.includes('\\|')) unwrap(code);
  }
}

function settleMarks(content: DocumentFragment): void {
  for (const reading of content.querySelectorAll('rt')) readingInBrackets(reading);
  for (const raised of content.querySelectorAll('sup')) writeRaised(raised);
  for (const mark of content.querySelectorAll(UNKNOWN)) unwrap(mark);
  joinMarks(content);
  settleStruck(content);
  settleCellCode(content);
  joinMarks(content);
  freeMarks(content);
}

/**
 * Gives a story the shape that Markdown can hold.
 * @param content as `exportContent` made it; it is changed
 */
export function shapeForMarkdown(content: DocumentFragment): void {
  settleFigures(content);
  for (const table of content.querySelectorAll('table')) addHead(table);
  partAtLeaps(content);
  settleNestedLists(content);
  settleMarks(content);
}
