import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { lineOf, type Block, type Run } from './markdown-model.ts';

/** What is read of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly children?: readonly Node[];
}

interface Look {
  readonly marks: readonly string[];
  readonly link: string | null;
}

const MARKS: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 's' };

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Did a reader of Markdown make a link of an address in the text? */
const isBareAddress = (node: Node) => {
  const text = textOf(node);
  return [text, `http://${text}`, `mailto:${text}`].includes(node.url ?? '');
};

const INLINE: Readonly<Record<string, (node: Node) => readonly [string, Run['kind']]>> = {
  text: (node) => [(node.value ?? '').replaceAll('\n', ' '), 'text'],
  break: () => ['\n', 'text'],
  inlineCode: (node) => [node.value ?? '', 'code'],
  image: (node) => [`${node.url ?? ''} ${node.alt ?? ''}`, 'picture'],
};

function lookIn(node: Node, look: Look): Look {
  const mark = MARKS[node.type];
  if (mark !== undefined) return { ...look, marks: [...new Set([...look.marks, mark])] };
  if (node.type !== 'link') throw new Error(`No ${node.type} may come of a story`);
  return isBareAddress(node) && !WRITTEN.has(node) ? look : { ...look, link: node.url ?? '' };
}

function runsOf(node: Node, look: Look): readonly Run[] {
  const leaf = INLINE[node.type]?.(node);
  if (leaf !== undefined) {
    const [text, kind] = leaf;
    return [{ text, kind, marks: [...look.marks].sort(), link: look.link }];
  }
  const inner = lookIn(node, look);
  return (node.children ?? []).flatMap((child) => runsOf(child, inner));
}

/** Links that were written as such, with brackets. */
const WRITTEN = new WeakSet<Node>();

const lineIn = (node: Node, breaks: boolean) =>
  lineOf(
    (node.children ?? []).flatMap((child) => runsOf(child, { marks: [], link: null })),
    breaks,
  );

const childrenOf = (node: Node) => node.children ?? [];

const BLOCKS: Readonly<Record<string, (node: Node) => Block>> = {
  heading: (node) => ({ kind: 'heading', level: node.depth ?? 0, line: lineIn(node, false) }),
  paragraph: (node) => ({ kind: 'paragraph', line: lineIn(node, true) }),
  list: (node) => ({
    kind: 'list',
    start: node.ordered === true ? (node.start ?? 1) : null,
    items: childrenOf(node).map((item) => childrenOf(item).map(blockOf)),
  }),
  blockquote: (node) => ({ kind: 'quote', blocks: childrenOf(node).map(blockOf) }),
  code: (node) => ({ kind: 'code', text: node.value ?? '' }),
  table: (node) => ({
    kind: 'table',
    rows: childrenOf(node).map((row) => childrenOf(row).map((cell) => lineIn(cell, false))),
  }),
  thematicBreak: () => ({ kind: 'rule' }),
};

function blockOf(node: Node): Block {
  const block = BLOCKS[node.type]?.(node);
  if (block === undefined) throw new Error(`No ${node.type} may come of a story`);
  return block;
}

function noteWritten(
  node: Node & { position?: { start: { offset?: number } } },
  source: string,
): void {
  const at = node.position?.start.offset;
  if (node.type === 'link' && at !== undefined && source[at] === '[') WRITTEN.add(node);
  for (const child of node.children ?? []) noteWritten(child, source);
}

/**
 * Markdown, as a parser of CommonMark with GitHub's extensions reads it, in the Markdown model.
 * @throws for what no story may bring: HTML, footnotes, definitions
 */
export function modelOfMarkdown(markdown: string): readonly Block[] {
  const tree: Node = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  noteWritten(tree, markdown);
  return (tree.children ?? []).map(blockOf);
}
