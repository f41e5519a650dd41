import { tokenize } from '@ghostery/adblocker-extended-selectors';
import { HOLDS_SELECTOR } from './selector-kind.ts';

/**
 * Repetitions without a bound in one expression. Each takes as many steps as the text is long, times those of
 * the others: three in a row take minutes for a paragraph.
 */
export const MOST_REPEATS = 2;

/**
 * Ways to read a text by the choices in a row, each of which multiplies them: a thousand are tried in no time, a
 * billion are not. Three lists of ten words come to a thousand.
 */
export const MOST_WAYS = 1024;

/** Signs of an expression: escapes and classes are one each, and how a group begins says nothing of repeating. */
const SIGNS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|\{\d*,?\d*\}\??|[*+?]\??|./gs;

const isOpening = (sign: string) => sign.startsWith('(');
const isRepeat = (sign: string) => /^[*+]|^\{.*,/.test(sign);
const isOption = (sign: string) => sign.startsWith('?');
const hasWays = (sign: string) => /^[*+?|]|^\{.*,/.test(sign);
const repeatsGroup = (sign = '') => /^[*+{]/.test(sign);

/** The branches of a whole expression: they are tried one after the other, and cost each other nothing. */
function branchesOf(signs: readonly string[]): readonly (readonly string[])[] {
  const branches: string[][] = [[]];
  let depth = 0;
  for (const sign of signs) {
    if (isOpening(sign)) depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) branches.push([]);
    else branches.at(-1)?.push(sign);
  }
  return branches;
}

/** The ways in which the choices of a branch let it be read, at most. */
function waysOf(branch: readonly string[]): number {
  const open: number[] = [];
  let ways = 1;
  for (const sign of branch) {
    if (isOpening(sign)) open.push(1);
    else if (sign === ')') ways *= open.pop() ?? 1;
    else if (isOption(sign)) ways *= 2;
    else if (sign === '|') open.push((open.pop() ?? 1) + 1);
  }
  return ways;
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
  return branchesOf(source.match(SIGNS) ?? []).some(
    (branch) =>
      branch.filter(isRepeat).length > MOST_REPEATS ||
      waysOf(branch) > MOST_WAYS ||
      repeatsManifold(branch),
  );
}

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
