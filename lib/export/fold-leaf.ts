import { oneLine } from './one-line.ts';

/** What stands for itself within a line, with words or without. */
const WHOLE = 'img, code, ruby';

const MARKS = 'a, em, strong, s, sub, sup, mark';

/** White space at an end is one space; nothing else unseen is left. */
function foldText(text: string): string {
  const words = oneLine(text);
  if (words === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}

const isBreak = (node: Node | undefined) => node?.nodeName.toLowerCase() === 'br';

const insideWhole = (node: Node, leaf: Element) => {
  const whole = node.parentElement?.closest(WHOLE) ?? null;
  return whole !== null && leaf.contains(whole);
};

/** The texts and breaks of a leaf in their order; what stands for itself is one of them. */
function partsOf(leaf: Element): Node[] {
  const all = leaf.ownerDocument.createTreeWalker(leaf, 1 | 4);
  const parts: Node[] = [];
  for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
    if (insideWhole(node, leaf)) continue;
    const isWhole = node.nodeType === 1 && (node as Element).matches(WHOLE);
    if (node.nodeType === 3 || isBreak(node) || isWhole) parts.push(node);
  }
  return parts;
}

/** One space where several texts that follow each other have one each, none at the ends of a line. */
function foldSpaces(parts: readonly Node[]): void {
  let afterSpace = true;
  let last: Text | null = null;
  const trimLast = () => {
    if (last !== null) last.data = last.data.trimEnd();
  };
  for (const part of parts) {
    if (part.nodeType !== 3) {
      if (isBreak(part)) trimLast();
      afterSpace = isBreak(part);
      last = null;
      continue;
    }
    const text = part as Text;
    text.data = afterSpace ? foldText(text.data).trimStart() : foldText(text.data);
    if (text.data === '') continue;
    afterSpace = text.data.endsWith(' ');
    last = text;
  }
  trimLast();
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function dropEmptyMarks(leaf: Element): void {
  for (const mark of [...leaf.querySelectorAll(MARKS)].reverse()) {
    if (mark.textContent === '' && mark.querySelector(WHOLE) === null) unwrap(mark);
  }
}

/**
 * Two marks of one kind that touch are one: in Markdown they would undo each other.
 * @param leaf is changed
 */
export function joinMarks(leaf: Element | DocumentFragment): void {
  leaf.normalize();
  for (const mark of leaf.querySelectorAll(`${MARKS}, code`)) {
    let next = mark.nextSibling;
    while (next?.nodeType === 1 && isSameMark(mark, next as Element)) {
      mark.append(...next.childNodes);
      (next as Element).remove();
      next = mark.nextSibling;
    }
  }
  leaf.normalize();
}

const isSameMark = (one: Element, other: Element) =>
  one.localName === other.localName && one.getAttribute('href') === other.getAttribute('href');

/** No break at an end, and no two that follow each other: those only made room. */
function dropIdleBreaks(leaf: Element): void {
  let before: Node | undefined;
  for (const part of partsOf(leaf)) {
    if (isBreak(part) && (before === undefined || isBreak(before)))
      part.parentNode?.removeChild(part);
    else before = part;
  }
  if (before !== undefined && isBreak(before)) before.parentNode?.removeChild(before);
}

/**
 * Folds the white space of one paragraph, heading or cell as a browser draws it, and drops what is
 * never seen: characters, marks around nothing, breaks at an end.
 * @returns whether there is anything left
 */
export function foldLeaf(leaf: Element): boolean {
  leaf.normalize();
  foldSpaces(partsOf(leaf));
  for (const part of partsOf(leaf)) {
    if (part.nodeType === 3 && (part as Text).data === '') (part as Text).remove();
  }
  dropEmptyMarks(leaf);
  dropIdleBreaks(leaf);
  joinMarks(leaf);
  return leaf.firstChild !== null;
}
