/** White space folded, case ignored. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** How many of the snippets stand in the text? */
export function countSnippets(text: string, snippets: readonly string[]): number {
  const all = folded(text);
  return snippets.filter((snippet) => all.includes(folded(snippet))).length;
}
