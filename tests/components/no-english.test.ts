// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes whose value a reader sees or hears. */
const SPOKEN =
  /^(?:alt|aria-(?:label|description|valuetext|roledescription)|label|placeholder|title)$/;
/** Operators whose result is one of their sides. */
const OR_ELSE = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
const HAS_WORD = /\p{L}{2}/u;

const ROOT = new URL('../../', import.meta.url);

const drawn = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name}`),
);

/** Words that stand in the markup itself: between tags, in a spoken attribute, or as a string in braces. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const tell = (words: string) => {
    if (HAS_WORD.test(words)) found.push(words.trim());
  };
  const isShown = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isJsxAttribute(parent)) return SPOKEN.test(parent.name.getText());
    if (ts.isJsxExpression(parent)) {
      return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true;
    }
    const isChoice = ts.isConditionalExpression(parent) && parent.condition !== node;
    const isLast = ts.isBinaryExpression(parent) && OR_ELSE.has(parent.operatorToken.kind);
    return (isChoice || isLast) && isShown(parent);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node.text);
    if (ts.isStringLiteralLike(node) && isShown(node)) tell(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('it.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('finds words in markup, and only those', () => {
  const source = `
    const a = <p title="Hello there" class="not this">Some words</p>;
    const b = <p aria-label={on ? 'Stop' : t('go')}>{on ? 'Yes it is' : t('no')}</p>;
    const c = <p>{t('key')} · {x === 'not' && 'then this'}</p>;`;
  expect(wordsIn(source)).toEqual(['Hello there', 'Some words', 'Stop', 'Yes it is', 'then this']);
});

it.each(drawn)('%s has no words of its own: they are in _locales', (path) => {
  expect(wordsIn(readFileSync(new URL(path, ROOT), 'utf8'))).toEqual([]);
});
