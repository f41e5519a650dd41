import { foldSpace } from './words.ts';

/** No formula that people read goes deeper; what does is left out. */
export const DEEPEST_FORMULA = 40;

/** Signs that stand between two things, with air around them. */
const BETWEEN = /^[=<>≤≥≠≈≡∼±∓+−×÷·∙*→←⇒⇔↦∈∉⊂⊆∪∩∧∨-]$/u;

/** What needs no brackets: a letter, a number. */
const SINGLE = /^(?:\p{L}\p{M}*|[\p{N}.,]+)$/u;

/** A bar, a hat or an arrow over a letter: not something that it is raised to. */
const ACCENT = /^[^\p{L}\p{N}∞]$/u;

/** What is in a formula and not for people's eyes: another spelling of it, room of the size of something. */
export const UNREAD: ReadonlySet<string> = new Set(['annotation', 'annotation-xml', 'mphantom']);

const grouped = (text: string) => (SINGLE.test(text) ? text : `(${text})`);

/** A formula's parts in words, as each kind of element puts them. `[a, b, c]`: its children. */
const WRITTEN: Readonly<Record<string, (...parts: readonly string[]) => string>> = {
  mfrac: (over = '', under = '') => `${grouped(over)}/${grouped(under)}`,
  msqrt: (...parts) => `√${grouped(joined(parts))}`,
  mroot: (under = '', degree = '') => `${degree}√${grouped(under)}`,
  msup: (base = '', up = '') => `${base}^${grouped(up)}`,
  msub: (base = '', down = '') => `${base}_${grouped(down)}`,
  msubsup: (base = '', down = '', up = '') => `${base}_${grouped(down)}^${grouped(up)}`,
  munder: (base = '', down = '') => `${base}_${grouped(down)}`,
  mover: (base = '', up = '') => (ACCENT.test(up) ? `${base}${up}` : `${base}^${grouped(up)}`),
  munderover: (base = '', down = '', up = '') => `${base}_${grouped(down)}^${grouped(up)}`,
  mtable: (...rows) => rows.join('; '),
  mtr: (...cells) => cells.join(', '),
  mtext: (...parts) => ` ${parts.join('')} `,
};

/** Parts one after the other. A sign at the beginning belongs to what follows: −b. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const isBetween = BETWEEN.test(part) && text.trim() !== '';
    text += isBetween ? ` ${part} ` : part;
  }
  return foldSpace(text);
}

function textOf(node: Node, depth: number): string {
  if (node.nodeType === 3) return foldSpace((node as Text).data);
  if (node.nodeType !== 1 || depth > DEEPEST_FORMULA) return '';
  const { localName, childNodes } = node as Element;
  if (UNREAD.has(localName)) return '';
  const parts = Array.from(childNodes, (child) => textOf(child, depth + 1)).filter(Boolean);
  const write = Object.hasOwn(WRITTEN, localName) ? WRITTEN[localName] : undefined;
  return write === undefined ? joined(parts) : write(...parts);
}

/**
 * A formula on one line, for where only text can be: "x = (−b ± √(b^2 − 4ac))/(2a)".
 * @param math a `math` element; of a page or sanitised
 */
export function mathText(math: Element): string {
  return foldSpace(textOf(math, 0));
}
