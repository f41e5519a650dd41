/** A node of a syntax tree in the form of ESTree; places are UTF-16 units from the start. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A pattern that is written out. */
export interface RegexLiteral extends Node {
  readonly regex: { readonly pattern: string; readonly flags: string };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

export const isRegex = (node: Node): node is RegexLiteral =>
  node.type === 'Literal' && 'regex' in node;

/** Looks at a node and all that is in it, in the order in which it is written. */
export function eachNode(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const value of Object.values(node) as unknown[]) {
    const inside = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const one of inside) if (isNode(one)) eachNode(one, look);
  }
}
