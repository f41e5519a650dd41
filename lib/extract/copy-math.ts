import { DEEPEST_FORMULA, UNREAD } from '../html/math-text.ts';
import { foldSpace } from '../html/words.ts';
import { MATH_ATTRIBUTES, MATH_NAMESPACE, MATH_TAGS } from '../html/sanitize-rules.ts';
import type { IsSeen } from '../partition/page-map.ts';

const KEPT = new Set(MATH_TAGS);

/** What a formula is set by, as far as a story keeps it. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of MATH_ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/**
 * Copies a formula with what its look depends on, and nothing else of it: what only wraps others gives
 * way to them, what is no part of a formula is left out.
 * @param into the copy goes to its end; nothing comes there of a formula that holds nothing to be seen
 */
export function copyMath(math: Element, into: Element, isSeen: IsSeen): void {
  const { ownerDocument } = into;
  const copyInto = (made: Element, from: Element, depth: number) => {
    for (const child of from.childNodes) {
      if (child.nodeType === 3) made.append(foldSpace((child as Text).data));
      else if (child.nodeType === 1) copyElement(child as Element, made, depth + 1);
    }
  };
  const copyElement = (element: Element, parent: Element, depth: number) => {
    const name = element.localName;
    if (depth > DEEPEST_FORMULA || UNREAD.has(name) || !isSeen(element)) return;
    if (name === 'semantics') copyInto(parent, element, depth);
    if (!KEPT.has(name)) return;
    const made = ownerDocument.createElementNS(MATH_NAMESPACE, name);
    copyAttributes(element, made);
    copyInto(made, element, depth);
    parent.append(made);
  };
  copyElement(math, into, 0);
  const made = into.lastElementChild;
  if (made?.localName === 'math' && made.textContent.trim() === '') made.remove();
}
