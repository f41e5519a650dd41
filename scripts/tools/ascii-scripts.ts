import type { Plugin } from 'vite';
import { eachNode, isNode, isRegex, type Node, type RegexLiteral } from './syntax-tree.ts';

interface RawTemplate extends Node {
  readonly tag: Node;
  readonly quasi: Node & { readonly quasis: readonly (Node & { value: { raw: string } })[] };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a template without a tag has to say so that it gives what a raw one gave. */
const cooked = (raw: string) => raw.replace(/[\\`$]/g, '\\$&');

function withoutTag({ tag, quasi }: RawTemplate): Edit[] {
  const pieces = quasi.quasis.map(({ start, end, value }) => ({
    start,
    end,
    text: cooked(value.raw),
  }));
  return [{ start: tag.start, end: tag.end, text: '' }, ...pieces];
}

// eslint-disable-next-line no-control-regex -- ASCII is what is meant
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

/** A pattern made from a string: within one written out an escape would be part of what its `source` says. */
function fromString({ start, end, regex: { pattern, flags } }: RegexLiteral): Edit {
  return { start, end, text: `RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})` };
}

function editsFor(node: Node, code: string): Edit[] {
  if (isRegex(node)) return isAscii(node.regex.pattern) ? [] : [fromString(node)];
  if (node.type !== 'TaggedTemplateExpression') return [];
  const template = node as RawTemplate;
  const isRaw = code.slice(template.tag.start, template.tag.end) === 'String.raw';
  return isRaw ? withoutTag(template) : [];
}

/**
 * The same script in ASCII: other signs stand as escapes, raw templates become ordinary ones, patterns
 * are made from strings.
 * A browser keeps the source of a script in every page that runs it, two bytes for each sign as soon as
 * one of them is not Latin; our phrases of many languages doubled it.
 * @param code a script
 * @param tree its syntax tree
 */
export function inAscii(code: string, tree: unknown): string {
  const edits: Edit[] = [];
  if (isNode(tree))
    eachNode(tree, (node) => {
      edits.push(...editsFor(node, code));
    });
  edits.sort((one, other) => other.start - one.start);
  let plain = code;
  for (const { start, end, text } of edits) plain = plain.slice(0, start) + text + plain.slice(end);
  // eslint-disable-next-line no-control-regex -- ASCII is what is meant
  return plain.replace(/[^\x00-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Writes every script that is put into pages in ASCII. Those of our own pages are in two or three tabs at most. */
export function asciiScripts(): Plugin {
  return {
    name: 'ascii-scripts',
    enforce: 'post',
    generateBundle({ format }, bundle) {
      if (format !== 'iife') return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = inAscii(file.code, this.parse(file.code));
    },
  };
}
