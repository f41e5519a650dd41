import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** Stands for what can be many things. */
const ANY = '*';
/** More turns tell nothing new. */
const TURNS = 2;
/** A group that is repeated so often can take for ever. */
const OFTEN = 10;

/** The words that a repeated group of a pattern can say in two ways: in a row of them each doubles the time. */
export function saidTwice(source: string): readonly string[] {
  const twice: string[] = [];
  const unicode = source.includes(String.raw`\p{`);
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onQuantifierEnter: ({ max, element }) => {
      if (max < OFTEN || !('alternatives' in element)) return;
      const words = element.alternatives.flatMap(wordsOf);
      twice.push(...words.filter((word, at) => !word.includes(ANY) && words.indexOf(word) !== at));
    },
  });
  return twice;
}

function wordsOf({ elements }: AST.Alternative): string[] {
  return elements.reduce<string[]>((begun, one) => joined(begun, wordsIn(one)), ['']);
}

const joined = (begun: readonly string[], next: readonly string[]) =>
  begun.flatMap((one) => next.map((more) => one + more));

function wordsIn(element: AST.Element): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'Assertion') return [''];
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.flatMap(wordsOf);
  if (element.type === 'Quantifier') return turnsOf(element);
  if (element.type === 'CharacterClass' && !element.negate) return element.elements.map(signOf);
  return [isSpace(element) ? ' ' : ANY];
}

const isSpace = (one: AST.Element) =>
  one.type === 'CharacterSet' && one.kind === 'space' && !one.negate;

const signOf = (one: AST.CharacterClassElement) =>
  one.type === 'Character' ? String.fromCodePoint(one.value) : ANY;

function turnsOf({ min, max, element }: AST.Quantifier): string[] {
  const words = wordsIn(element);
  const found: string[] = min === 0 ? [''] : [];
  let turn = [''];
  for (let n = 1; n <= Math.min(max, Math.max(min, TURNS)); n++) {
    turn = joined(turn, words);
    if (n >= min) found.push(...turn);
  }
  return max > TURNS ? [...found, ANY] : found;
}
