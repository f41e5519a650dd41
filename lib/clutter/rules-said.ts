import type { Block } from '../partition/page-map.ts';
import type { ClutterRule } from './clutter-rule.ts';
import { rulesSaidBy, type RulesSaid } from './phrase-index.ts';
import { CLUTTER_RULES } from './rules/index.ts';

/** A line that nags is short; a paragraph that mentions a newsletter is not. Some rules have longer ones. */
export const LINE_CHARS = 220;

/** No rule takes a longer line, and some of their patterns take seconds for a text of thousands of letters. */
const LONGEST = Math.max(LINE_CHARS, ...CLUTTER_RULES.map(({ longest }) => longest ?? 0));

const NONE: readonly ClutterRule[] = [];

/** Made when first asked: most pages are no articles, and nothing is looked for in them. */
let ask: RulesSaid | undefined;

const told = new WeakMap<Block, readonly ClutterRule[]>();

/**
 * Which of all our rules a block speaks for, in the order of their list. A page is looked through before
 * its story is found and once more when it is: what a block says is made out once.
 */
export function rulesSaid(block: Block): readonly ClutterRule[] {
  if (block.text.length > LONGEST) return NONE;
  let rules = told.get(block);
  if (rules === undefined) {
    ask ??= rulesSaidBy(CLUTTER_RULES);
    told.set(block, (rules = ask(block.text)));
  }
  return rules;
}
