import {
  parse,
  querySelectorAll as findExtended,
  tokenize,
} from '@ghostery/adblocker-extended-selectors';
import { elementsWithin } from '../elements-within.ts';
import type { ListFilter } from './list-filter.ts';
import { HOLDS_SELECTOR } from './selector-kind.ts';

/** An argument that is a regular expression. */
const EXPRESSION = /^\/(.+)\/([a-z]*)$/s;

/**
 * Characters of text on which an expression that repeats is tried: with two repetitions 500 digits take one such as
 * `\d+[^,]+,` 0.1 s, 2,000 take it 2 s. What a filter means by such words is a line or a card.
 */
export const MOST_TRIED = 500;

/** Begins a condition on words with an expression that repeats. */
const REPEATING = /:has-text\((?=["']?\/(?:\\.|[^/\\])*?[*+{])/g;

/** Has the evaluator pass over elements with more text than an expression is tried on. */
const bounded = (selector: string) =>
  selector.replace(REPEATING, `:not(:min-text-length(${MOST_TRIED + 1})):has-text(`);

/**
 * An element and those in it that a filter names, by CSS or by more than that.
 * @throws for a selector that cannot be read
 */
export function findNamed(
  root: Element,
  { selector, isExtended }: Pick<ListFilter, 'selector' | 'isExtended'>,
): Iterable<Element> {
  if (!isExtended) return elementsWithin(root, selector);
  const tree = parse(bounded(selector));
  if (tree === undefined) throw new SyntaxError(selector);
  return findExtended(root, tree);
}

/**
 * The conditions in a selector beyond CSS, each by itself as a selector of paragraphs. The evaluator reads
 * a condition only once an element has come as far as that; so one that is wrong is found where nothing has.
 * @throws for a regular expression that cannot be read
 */
export function conditionsOf(selector: string): readonly string[] {
  return tokenize(selector).flatMap((token) => {
    if (token.type !== 'pseudo-class') return [];
    const { name, argument } = token;
    if (argument === undefined) return [`p:${name}`];
    const [, source, flags] = EXPRESSION.exec(argument) ?? [];
    if (source !== undefined) new RegExp(source, flags);
    const inner = HOLDS_SELECTOR.has(name) ? conditionsOf(argument) : [];
    return [`p:${name}(${argument})`, ...inner];
  });
}
