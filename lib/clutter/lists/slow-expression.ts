import { tokenize } from '@ghostery/adblocker-extended-selectors';

/**
 * Repetitions without a bound in one expression. Each takes as many steps as the text is long, times those of
 * the others: three in a row take minutes for a paragraph.
 */
export const MOST_REPEATS = 2;

/** Choices in a row double the ways to read a text, each; 256 ways are tried in no time, a million are not. */
export const MOST_CHOICES = 8;

/** Signs of an expression: escapes and classes are one each, and how a group begins says nothing of repeating. */
const SIGNS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|\{\d*,?\d*\}\??|[*+?]\??|./gs;

const isOpening = (sign: string) => sign.startsWith('(');
const isRepeat = (sign: string) => /^[*+]|^\{.*,/.test(sign);
const isOption = (sign: string) => sign.startsWith('?');
const hasWays = (sign: string) => /^[*+?|]|^\{.*,/.test(sign);
const repeatsGroup = (sign = '') => /^[*+{]/.test(sign);

/** The signs that stand in a group: branches of the whole expression are tried one after the other. */
function inGroups(signs: readonly string[]): readonly string[] {
  let depth = 0;
  return signs.filter((sign) => {
    if (isOpening(sign)) depth += 1;
    if (sign === ')') depth -= 1;
    return depth > 0;
  });
}

/** Is a group repeated while what is in it may be read in more ways than one? */
function repeatsManifold(signs: readonly string[]): boolean {
  const open: boolean[] = [];
  for (const [at, sign] of signs.entries()) {
    if (isOpening(sign)) open.push(false);
    const isManifold = sign === ')' && open.pop() === true;
    if (isManifold && repeatsGroup(signs[at + 1])) return true;
    if ((isManifold || hasWays(sign)) && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}

/** May an expression take for ever? */
export function isSlowExpression(source: string): boolean {
  const signs = source.match(SIGNS) ?? [];
  const branches = inGroups(signs).filter((sign) => sign === '|');
  const choices = branches.length + signs.filter(isOption).length;
  const repeats = signs.filter(isRepeat).length;
  return repeats > MOST_REPEATS || choices > MOST_CHOICES || repeatsManifold(signs);
}

/** Pseudo-classes whose argument is a selector. */
const HOLDS_SELECTOR = new Set(['has', 'is', 'not', 'where']);

/** The expression in an argument; null where it is plain words. */
function expressionIn(name: string, argument: string): string | null {
  if (name.startsWith('matches-')) return argument;
  return name === 'has-text' ? (/^["']?\/(.+)\//s.exec(argument)?.[1] ?? null) : null;
}

/** May an expression in a selector, in the evaluator's own words, take for ever? */
export function holdsSlowExpression(selector: string): boolean {
  return tokenize(selector).some((token) => {
    if (token.type !== 'pseudo-class' || token.argument === undefined) return false;
    if (HOLDS_SELECTOR.has(token.name)) return holdsSlowExpression(token.argument);
    const source = expressionIn(token.name, token.argument);
    return source !== null && isSlowExpression(source);
  });
}
