import { escapeTextNode } from './markdown-text.ts';

/** Elements within a line. */
const WITHIN_LINE = /^(?:a|em|strong|s|code|img)$/;

const nameOf = (node: Node) => node.nodeName.toLowerCase();

/** Does a text stand at the beginning of a line? Only there is a mark one of a list or of a heading. */
function beginsLine(text: Text): boolean {
  let node: Node = text;
  for (;;) {
    const before = node.previousSibling;
    if (before !== null) return before.nodeType !== 3 && !WITHIN_LINE.test(nameOf(before));
    const around: Node | null = node.parentNode;
    if (around === null || !WITHIN_LINE.test(nameOf(around))) return true;
    node = around;
  }
}

/**
 * Escapes what readers of Markdown would take for more than text, and nothing else.
 * @param content in the shape that Markdown can hold; it is changed
 */
export function escapeTexts(content: DocumentFragment): void {
  const texts = content.ownerDocument.createTreeWalker(content, 4);
  const all: { text: Text; escaped: string }[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest('code, pre') != null) continue;
    const beforeLink = text.nextSibling !== null && nameOf(text.nextSibling) === 'a';
    const around = { beginsLine: beginsLine(text), beforeLink };
    all.push({ text, escaped: escapeTextNode(text.data, around) });
  }
  for (const { text, escaped } of all) text.data = escaped;
}
