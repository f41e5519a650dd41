/**
 * Text of an HTML string with a line break at every block (`textContent` glues blocks together).
 * Runs in the page: its source is sent there, so it may use nothing from outside itself.
 */
export function blockText(html: string): string {
  const INLINE = new Set(
    (
      'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q ' +
      'RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
    ).split(' '),
  );
  const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 || SILENT.has(node.nodeName)) return;
    const edge = INLINE.has(node.nodeName.toUpperCase()) ? '' : '\n';
    parts.push(edge);
    for (const child of node.childNodes) visit(child);
    parts.push(edge);
  };
  visit(new DOMParser().parseFromString(html, 'text/html').body);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
