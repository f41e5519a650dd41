import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** So many characters of a beginning are told: two letters with marks before them. */
const LENGTH = 4;

/** Stands for a character that cannot be told. */
export const UNKNOWN = '*';

/** The texts that a pattern's matches may begin with, four characters each, '*' where they may be any. */
export function beginningsOf(says: string): ReadonlySet<string> {
  const bare = says.replaceAll('⟨', '').replaceAll('⟩', '(?![a-z])');
  return ofAlternatives(new RegExpParser().parsePattern(bare).alternatives);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { elements } of alternatives) {
    let begun: ReadonlySet<string> = new Set(['']);
    for (const element of elements) begun = joined(begun, ofElement(element));
    for (const one of begun) found.add(one);
  }
  return found;
}

function joined(begun: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  const isDone = (one: string) => one.length >= LENGTH || one.endsWith(UNKNOWN);
  const all = Array.from(begun).flatMap((one) =>
    isDone(one) ? [one] : Array.from(next, (more) => (one + more).slice(0, LENGTH)),
  );
  return new Set(all);
}

function ofElement(element: AST.Element): ReadonlySet<string> {
  switch (element.type) {
    case 'Character':
      return new Set([String.fromCodePoint(element.value)]);
    case 'Assertion':
      return new Set(['']);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return ofQuantifier(element);
    case 'CharacterClass':
      return ofClass(element);
    default:
      return new Set([isSpace(element) ? ' ' : UNKNOWN]);
  }
}

const isSpace = (one: AST.Element | AST.CharacterClassElement) =>
  one.type === 'CharacterSet' && one.kind === 'space' && !one.negate;

function ofQuantifier({ min, element }: AST.Quantifier): ReadonlySet<string> {
  const once = ofElement(element);
  const more = joined(once, new Set(['', ...once]));
  return new Set([...(min === 0 ? [''] : []), ...once, ...more]);
}

function ofClass({ negate, elements }: AST.CharacterClass): ReadonlySet<string> {
  const known = elements.flatMap((one) =>
    one.type === 'Character' ? [String.fromCodePoint(one.value)] : isSpace(one) ? [' '] : [],
  );
  return new Set(negate || known.length < elements.length ? [UNKNOWN] : known);
}
