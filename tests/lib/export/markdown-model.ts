/**
 * The Markdown model: what Markdown can hold of a story. A story's markup and a parsed Markdown file
 * are both mapped to it, each by code of its own, and compared node by node.
 *
 * The rules by which markup is mapped:
 * - a block is a heading, paragraph, list, quotation, code, table or rule; containers are only a border
 * - white space within a line is folded; in headings, links and cells a break is white space
 * - a list that does not count on by one is several, one for each run of numbers
 * - a caption is an emphasised paragraph, after its picture and before its table
 * - a picture in running text is a paragraph of its own
 * - a table has at least two columns and one line in each cell; others are their cells, one after the
 *   other. Spans are empty cells; without a row of heads it has an empty one
 * - a definition's term and the title of a fold are strong paragraphs
 * - emphasis, strength and strikethrough count on letters and digits, not on signs, spaces and code;
 *   a link does not count on spaces
 * - strikethrough does not count on what is emphasised, nor code in a cell that has a stroke after a
 *   backslash
 * - other marks are not there; a reading stands in brackets after its sign; `q` is curly quotes
 * - in an address, brackets, strokes and spaces are percent-encoded
 * - an address in the text is text, whether or not a reader of Markdown makes a link of it
 */
export interface Run {
  readonly text: string;
  /** Sorted: "em", "strong", "s". */
  readonly marks: readonly string[];
  readonly link: string | null;
  readonly kind: 'text' | 'code' | 'picture';
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly line: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly line: readonly Run[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Block[][] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Run[])[][] }
  | { readonly kind: 'rule' };

interface Sign {
  readonly sign: string;
  readonly run: Run;
}

/** An address as both sides write it. */
export const addressOf = (url: string) =>
  url.replace(/[\s<>()\\|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const SPACE = /^\s$/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

const signsOf = (runs: readonly Run[]): Sign[] =>
  runs.flatMap((run) =>
    run.kind === 'text'
      ? Array.from(run.text.replace(INVISIBLE, ''), (sign) => ({ sign, run }))
      : [{ sign: run.text, run }],
  );

const sameLook = (one: Run, other: Run) =>
  one.kind !== 'picture' &&
  one.kind === other.kind &&
  one.link === other.link &&
  one.marks.join() === other.marks.join();

const countedOf = (marks: readonly string[]) =>
  marks.length > 1 ? marks.filter((mark) => mark !== 's') : marks;

/** A sign's own run: marks count on words only, links on what is no space. */
function lookOf({ sign, run }: Sign): Run {
  if (run.kind !== 'text') return { ...run, marks: [] };
  const marks = WORD.test(sign) ? countedOf(run.marks) : [];
  return { text: sign, marks, link: SPACE.test(sign) ? null : run.link, kind: 'text' };
}

const isSpace = ({ sign, run }: Sign) => run.kind === 'text' && SPACE.test(sign);
const isBreak = ({ sign, run }: Sign) => run.kind === 'text' && sign === '\n';

/** Is a space one that is drawn? Not at a line's end, not after another. */
function isDrawn(signs: readonly Sign[], at: number): boolean {
  const [before, sign, after] = [signs[at - 1], signs[at], signs[at + 1]];
  if (sign === undefined || !isSpace(sign)) return true;
  if (before === undefined || after === undefined) return false;
  return isBreak(sign) ? !isBreak(before) : !isSpace(before) && !isBreak(after);
}

function drawn(signs: readonly Sign[]): readonly Sign[] {
  const kept = signs.filter((_, at) => isDrawn(signs, at));
  return kept.length === signs.length ? kept : drawn(kept);
}

/** Runs as a line of the model. `breaks`: a break is one; else it is white space. */
export function lineOf(runs: readonly Run[], breaks: boolean): readonly Run[] {
  const plain = signsOf(runs).map(({ sign, run }) => ({
    run,
    sign: run.kind === 'text' && SPACE.test(sign) && !(breaks && sign === '\n') ? ' ' : sign,
  }));
  const signs = drawn(plain);
  const line: Run[] = [];
  for (const sign of signs) {
    const look = lookOf(sign);
    const last = line.at(-1);
    if (last !== undefined && sameLook(last, look)) {
      line[line.length - 1] = { ...last, text: last.text + look.text };
    } else line.push(look);
  }
  return line;
}
