import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Stands for a character that cannot be told. */
export const UNKNOWN = '*';

/** What may stand before an anchored phrase: no letter of ASCII is among it, so the first one ends it. */
const NO_LETTERS: readonly string[] = [
  String.raw`\W`,
  String.raw`\P{L}`,
  String.raw`[^\p{L}]`,
  String.raw`\s`,
];

/** With six letters 102 patterns are tried on an article, with four 105 (means of 24 pages), and the script is 13 kB longer. */
const LONGEST = 4;
/** Two letters are in every other text, at the start of fewer. */
const SHORTEST = 3;
/** Of all the rules' phrases two have more, and looking for each of them takes its time. */
const MOST = 40;
/** A sign at the start of a text is as telling as one so much longer anywhere in it. */
const WORTH_OF_START = 3;

/**
 * The texts that a pattern's matches may begin with.
 * @param pattern a regular expression without its flags; it may be one of those with `u`
 * @param length so many characters of each are told, fewer where a match may end before
 * @returns each ends with `UNKNOWN` where what comes then may be anything
 */
export function beginningsOf(pattern: string, length: number): ReadonlySet<string> {
  return ofAlternatives(parsed(pattern), length);
}

/**
 * What a text holds if a pattern can match it, so that it need not be compiled for one that does not.
 * @returns pieces, one of which is there; one after "^" stands at the start or behind what holds no letter
 *   from a to z. Null where nothing of the kind can be told.
 */
export function signsOf(pattern: string): readonly string[] | null {
  const signs = ofEach(parsed(pattern));
  return signs === null ? null : [...signs];
}

type Signs = ReadonlySet<string>;

function ofEach(alternatives: readonly AST.Alternative[]): Signs | null {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    const signs = bestOf(signChoices(elements));
    if (signs === null) return null;
    for (const one of signs) all.add(one);
  }
  for (const one of all) for (const other of all) if (isPartOf(one, other)) all.delete(other);
  return all.size > MOST ? null : all;
}

/** Is one sign there wherever the other is? */
const isPartOf = (one: string, other: string) => one !== other && other.startsWith(one);

/** How a row may be told: by what it begins with, or by any of its pieces that must be there. */
function signChoices(elements: readonly AST.Element[]): readonly (Signs | null)[] {
  const isAtStart = elements[0]?.type === 'Assertion' && elements[0].kind === 'start';
  const told = isAtStart && elements[1] !== undefined && isGap(elements[1]) ? 2 : 0;
  return [
    piecesOf(elements.slice(told), isAtStart ? '^' : ''),
    ...elements.map((_, at) => piecesOf(elements.slice(at), '')),
    ...elements.map((one) =>
      one.type === 'Group' || one.type === 'CapturingGroup' ? ofEach(one.alternatives) : null,
    ),
  ];
}

function piecesOf(elements: readonly AST.Element[], mark: string): Signs {
  return new Set(
    Array.from(ofElements(elements, LONGEST), (one) => mark + one.replace(UNKNOWN, '')),
  );
}

/** The choice whose weakest sign is the strongest; of equals the one with fewer signs. */
function bestOf(choices: readonly (Signs | null)[]): Signs | null {
  let best: Signs | null = null;
  for (const signs of choices) {
    if (signs === null || signs.size > MOST || strengthOf(signs) < SHORTEST) continue;
    const more = best === null ? 1 : strengthOf(signs) - strengthOf(best);
    if (best === null || more > 0 || (more === 0 && signs.size < best.size)) best = signs;
  }
  return best;
}

const strengthOf = (signs: Signs) => Math.min(...Array.from(signs, strengthOfOne));

/** A syllable or a character of East Asia tells as much as two letters. */
const EAST_ASIAN = /[\u3000-\ud7ff]/g;

function strengthOfOne(sign: string): number {
  const letters = sign.replace('^', '');
  const worth = letters.length + (letters.match(EAST_ASIAN)?.length ?? 0);
  return worth > 1 && letters !== sign ? worth + WORTH_OF_START : worth;
}

function isGap(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return NO_LETTERS.includes(element.element.raw);
  if (element.type !== 'Group' || element.alternatives.length > 1) return false;
  const [only, more] = element.alternatives[0]?.elements ?? [];
  return only !== undefined && more === undefined && isGap(only);
}

function parsed(pattern: string): readonly AST.Alternative[] {
  const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: pattern.includes(String.raw`{L}`),
  });
  return alternatives;
}

function ofAlternatives(
  alternatives: readonly AST.Alternative[],
  length: number,
): ReadonlySet<string> {
  return new Set(alternatives.flatMap(({ elements }) => [...ofElements(elements, length)]));
}

function ofElements(elements: readonly AST.Element[], length: number): ReadonlySet<string> {
  let begun: ReadonlySet<string> = new Set(['']);
  for (const element of elements) begun = joined(begun, ofElement(element, length), length);
  return begun;
}

const isDone = (one: string, length: number) => one.length >= length || one.endsWith(UNKNOWN);

function joined(
  begun: ReadonlySet<string>,
  next: ReadonlySet<string>,
  length: number,
): ReadonlySet<string> {
  const all = Array.from(begun).flatMap((one) =>
    isDone(one, length) ? [one] : Array.from(next, (more) => (one + more).slice(0, length)),
  );
  return new Set(all);
}

function ofElement(element: AST.Element, length: number): ReadonlySet<string> {
  switch (element.type) {
    case 'Character':
      return new Set([String.fromCodePoint(element.value)]);
    case 'Assertion':
      return new Set(['']);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, length);
    case 'Quantifier':
      return ofQuantifier(element, length);
    case 'CharacterClass':
      return ofClass(element);
    default:
      return new Set([isSpace(element) ? ' ' : UNKNOWN]);
  }
}

const isSpace = (one: AST.Element | AST.CharacterClassElement) =>
  one.type === 'CharacterSet' && one.kind === 'space' && !one.negate;

function ofQuantifier({ min, max, element }: AST.Quantifier, length: number): ReadonlySet<string> {
  const once = ofElement(element, length);
  const found = new Set<string>();
  let begun: ReadonlySet<string> = new Set(['']);
  for (let times = 0; ; times++) {
    const isLast = times === max || Array.from(begun).every((one) => isDone(one, length));
    if (times >= min || isLast) for (const one of begun) found.add(one);
    if (isLast) return found;
    // What is said more often than this is not told apart any more.
    if (times > min + 2) return new Set([...found, ...Array.from(begun, (one) => one + UNKNOWN)]);
    begun = joined(begun, once, length);
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): ReadonlySet<string> {
  const known = elements.flatMap((one) =>
    one.type === 'Character' ? [String.fromCodePoint(one.value)] : isSpace(one) ? [' '] : [],
  );
  return new Set(negate || known.length < elements.length ? [UNKNOWN] : known);
}
