/** What makes of a cell more than a line. */
export const IN_CELL =
  'table, p + p, ul, ol, dl, pre, blockquote, figure, h1, h2, h3, h4, h5, h6, hr';

/** A stroke after a backslash: no code in a cell can hold it. */
export function isStuckInCell(code: Element, words: string): boolean {
  const table = code.closest('table');
  return words.includes('\\|') && table !== null && table.querySelector(IN_CELL) === null;
}

const INVISIBLE_CODE = /[\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text of code with its lines, whether a sign ends them, a break or an element. */
export function linesOf(code: Element): string {
  const lined = code.cloneNode(true) as Element;
  for (const end of lined.querySelectorAll('br, div + div')) end.before('\n');
  const text = lined.textContent.replace(/\r\n?/g, '\n').replace(/^[^\S\n]*\n/, '');
  return text
    .replace(INVISIBLE_CODE, '')
    .replace(/[^\S\n]+$/gm, '')
    .trimEnd();
}
