import { hasWord } from '../html/letters.ts';
import { joinMarks, unwrap } from './fold-leaf.ts';

const MARKS = 'em, strong, s';

type End = 'first' | 'last';

const besideOf = (node: Node, end: End) =>
  end === 'first' ? node.previousSibling : node.nextSibling;
const edgeOf = (mark: Element, end: End) => (end === 'first' ? mark.firstChild : mark.lastChild);

/** The sign right outside one end of a mark; '' at the line's end. */
function signOutside(mark: Element, end: End): string {
  let node: Element = mark;
  for (;;) {
    const beside = besideOf(node, end);
    if (beside !== null) {
      const signs = Array.from(beside.textContent ?? '');
      return (end === 'first' ? signs.at(-1) : signs[0]) ?? '';
    }
    const around = node.parentElement;
    if (around?.matches(MARKS) !== true) return '';
    node = around;
  }
}

/** A text without the signs at one end that are no part of a word. */
function trimSigns(text: string, end: End): string {
  const signs = Array.from(text);
  if (end === 'last') return signs.slice(0, signs.findLastIndex(hasWord) + 1).join('');
  const first = signs.findIndex(hasWord);
  return first === -1 ? '' : signs.slice(first).join('');
}

/** Moves a node out of one end of a mark; a link takes the mark in with it. */
function moveOut(mark: Element, node: Node, end: End): void {
  if (node.nodeName.toLowerCase() === 'a' && hasWord(node.textContent ?? '')) {
    const inner = mark.cloneNode(false) as Element;
    inner.append(...node.childNodes);
    node.appendChild(inner);
  }
  mark.parentNode?.insertBefore(node, end === 'first' ? mark : mark.nextSibling);
}

/** Moves the signs at one end of a text out of the mark. @returns whether a word is left at that end */
function moveSigns(mark: Element, text: Text, end: End): boolean {
  const kept = trimSigns(text.data, end);
  const moved =
    end === 'first' ? text.data.slice(0, text.length - kept.length) : text.data.slice(kept.length);
  if (moved !== '') moveOut(mark, mark.ownerDocument.createTextNode(moved), end);
  text.data = kept;
  if (kept === '') text.remove();
  return kept !== '';
}

/** Marks mean nothing on a break and on code, and readers of Markdown see none that ends with one. */
const isIdle = (node: Node | null) => node !== null && /^(?:br|code)$/i.test(node.nodeName);

function freeEnd(mark: Element, end: End): void {
  for (let edge = edgeOf(mark, end); isIdle(edge) && edge !== null; edge = edgeOf(mark, end)) {
    moveOut(mark, edge, end);
  }
  const outside = signOutside(mark, end);
  if (outside === '' || !hasWord(outside)) return;
  for (let edge = edgeOf(mark, end); edge !== null; edge = edgeOf(mark, end)) {
    if (edge.nodeType === 3) {
      if (moveSigns(mark, edge as Text, end)) return;
    } else if ((edge as Element).matches(MARKS))
      return; // its own end is free by now
    else moveOut(mark, edge, end);
  }
}

/**
 * Frees marks that no reader of Markdown would see: between a letter outside and a sign inside, `**`
 * is text (CommonMark 0.31, 6.2). The sign goes out of the mark, which then ends at a letter.
 * @param content is changed
 */
export function freeMarks(content: DocumentFragment): void {
  for (const mark of [...content.querySelectorAll(MARKS)].reverse()) {
    freeEnd(mark, 'first');
    freeEnd(mark, 'last');
    if (!hasWord(mark.textContent)) unwrap(mark);
  }
  joinMarks(content);
}
