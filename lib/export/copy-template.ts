/**
 * A template is text with the names of fields in braces. Paragraphs are parted by a blank line. A line
 * whose fields are all empty goes, and so does a paragraph without a line.
 */

/** What stands for each field, in the format of the copy; '' where it is not known. */
export type Fields = Readonly<Record<string, string>>;

/** How a format puts a copy together. */
export interface TemplateFormat {
  /** A template's own words in the format. */
  readonly literal: (words: string) => string;
  readonly lineEnd: string;
  /** Lines as a paragraph; what stands for one of the blocks is no line. */
  readonly paragraph: (lines: string) => string;
  readonly between: string;
}

/** Fields that are blocks, wherever they stand in a template. */
const BLOCK_FIELDS: readonly string[] = ['heading', 'standfirst', 'text', 'related'];

const FIELD = /\{([a-z]+)\}/g;

/** Does a template name a field? */
export function namesField(template: string, field: string): boolean {
  return template.includes(`{${field}}`);
}

interface Line {
  readonly text: string;
  readonly isBlock: boolean;
}

/** Cuts a line around the blocks in it. */
const cut = (line: string): string[] =>
  line.split(new RegExp(`(\\{(?:${BLOCK_FIELDS.join('|')})\\})`)).filter((part) => part !== '');

/** null for a line that says nothing without its fields. */
function fillLine(line: string, fields: Fields, { literal }: TemplateFormat): Line | null {
  const names = [...line.matchAll(FIELD)].flatMap(([, name]) => name ?? []);
  const known = names.filter((name) => Object.hasOwn(fields, name));
  if (known.length > 0 && known.every((name) => fields[name] === '')) return null;
  const parts = line.split(FIELD);
  const text = parts.map((part, at) => {
    if (at % 2 === 0) return literal(part);
    return Object.hasOwn(fields, part) ? (fields[part] ?? '') : literal(`{${part}}`);
  });
  const isBlock = known.length === 1 && BLOCK_FIELDS.includes(known[0] ?? '');
  return { text: text.join(''), isBlock };
}

/** A copy by a template. Names that are no field stay as they are. */
export function fillTemplate(template: string, fields: Fields, format: TemplateFormat): string {
  const paragraphs = template.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const lines = paragraph
      .split('\n')
      .flatMap(cut)
      .flatMap((line) => fillLine(line.trim(), fields, format) ?? []);
    return inParagraphs(lines, format);
  });
  return paragraphs.join(format.between);
}

/** Lines that follow each other are a paragraph; a block stands by itself. */
function inParagraphs(lines: readonly Line[], format: TemplateFormat): string[] {
  const done: string[] = [];
  let open: string[] = [];
  const end = () => {
    if (open.length > 0) done.push(format.paragraph(open.join(format.lineEnd)));
    open = [];
  };
  for (const { text, isBlock } of lines) {
    if (text === '') continue;
    if (isBlock) {
      end();
      done.push(text);
    } else open.push(text);
  }
  end();
  return done;
}
