import type { Plugin } from 'vite';
import { signsOf } from './pattern-beginnings.ts';
import { eachNode, isNode, isRegex, type Node } from './syntax-tree.ts';

interface Property extends Node {
  readonly key: Node & { readonly name?: string };
  readonly value: Node;
}

/** The folder of the modules whose patterns are asked for nothing but their source. */
const RULES = '/lib/clutter/rules/';

const isPhrase = (node: Node): node is Property =>
  node.type === 'Property' && (node as Property).key.name === 'says';

/**
 * A module in which the pattern of each property `says` is only the text that its `source` would be, with
 * what a text holds that it may match (pattern-beginnings.ts).
 * A browser reads a written-out pattern when it comes upon it, and each `\p{L}` in one takes it a tenth of
 * a millisecond; the phrases of all rules took half of what starting a script took, and were then
 * compiled from their source in another form (lib/clutter/phrase-index.ts), if at all.
 * @param code a module
 * @param tree its syntax tree
 */
export function asTexts(code: string, tree: unknown): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  if (isNode(tree))
    eachNode(tree, (node) => {
      if (!isPhrase(node) || !isRegex(node.value)) return;
      const { start, end, regex } = node.value;
      edits.push({ start, end, text: asText(regex.pattern) });
    });
  return edits.reduceRight(
    (so, { start, end, text }) => so.slice(0, start) + text + so.slice(end),
    code,
  );
}

function asText(pattern: string): string {
  const signs = signsOf(pattern);
  return JSON.stringify(signs === null ? { source: pattern } : { source: pattern, signs });
}

/** Keeps the phrases of rules from being patterns before they are tried. */
export function patternTexts(): Plugin {
  return {
    name: 'pattern-texts',
    enforce: 'post',
    transform(code, id) {
      return id.includes(RULES) ? { code: asTexts(code, this.parse(code)), map: null } : null;
    },
  };
}
