import { skeleton, subjectOf, topLevel } from './selector-text.ts';

/** Pseudo-classes that every browser of ours knows. */
const NATIVE = new Set(
  (
    'not is where has empty root link any-link visited hover focus target scope checked disabled ' +
    'enabled required placeholder-shown lang dir first-child last-child only-child nth-child ' +
    'nth-last-child first-of-type last-of-type only-of-type nth-of-type nth-last-of-type active ' +
    'autofill default defined focus-visible focus-within fullscreen in-range indeterminate invalid ' +
    'modal optional out-of-range popover-open read-only read-write valid'
  ).split(' '),
);
/** What the lists call it, and what our evaluator does. */
const RENAMED: Readonly<Record<string, string>> = {
  contains: 'has-text',
  '-abp-contains': 'has-text',
  '-abp-has': 'has',
  if: 'has',
  'nth-ancestor': 'upward',
};
const EXTENDED = new Set(
  'has-text upward xpath matches-css matches-css-before matches-css-after matches-attr matches-path'.split(
    ' ',
  ),
);
const PSEUDO = /:(-?[a-z][a-z-]*)/g;

/**
 * Doors that stay: a filter that names a wall of payment or login, or a lock on scrolling, is left
 * out whatever list it is in.
 */
const WALL =
  /pay-?wall|(?:login|log-in|sign-?in|sign-?up|regi|registration|register|subscri\w*|premium|metered?|piano|content|ad-?block\w*)[-_]?(?:wall|gate|barrier)|\btp-(?:modal|backdrop|iframe)|tinypass|regwall|barrier|poool|leaky/i;

/** Elements that hold a page's whole content are never what a filter means to hide. */
const WHOLE = /^(?:html|body|main|article|head|:root|\*)?$/i;

/** What ends a selector, or a rule of a sheet, and lets another one begin. */
const ENDS = /[{}\n\r\t\f<]|\/\*/;

/** Pseudo-classes whose argument is a selector. */
export const HOLDS_SELECTOR = new Set(['has', 'is', 'not', 'where']);

export type SelectorKind = 'plain' | 'extended' | 'unfit';

/** Selector with the evaluator's own names for what goes beyond CSS. */
export function renamed(selector: string): string {
  return selector.replace(/:(-?[a-z][a-z-]*)(?=\()/g, (all, name: string) =>
    RENAMED[name] === undefined ? all : `:${RENAMED[name]}`,
  );
}

/** Is it a selector to its last sign, whatever it names, so that nothing else gets into a sheet with it? */
export function isClosed(selector: string): boolean {
  return !ENDS.test(selector) && topLevel(selector) !== null;
}

/** Can a style sheet carry this selector, does it need the evaluator, or is it not for us? */
export function kindOf(selector: string): SelectorKind {
  if (ENDS.test(selector) || WALL.test(selector)) return 'unfit';
  const names = [...selector.replace(/"[^"]*"|'[^']*'/g, '').matchAll(PSEUDO)].map(
    ([, name = '']) => name,
  );
  if (names.some((name) => EXTENDED.has(name)) || /:has\([^)]*:has\(/.test(selector)) {
    return 'extended';
  }
  if (names.some((name) => !NATIVE.has(name)) || topLevel(selector) === null) return 'unfit';
  return isWhole(selector) ? 'unfit' : 'plain';
}

/** Why a selector is not for us: it names a door that stays, or the whole page, or it cannot be read. */
export function whyUnfit(selector: string): 'wall' | 'whole-page' | 'broken' {
  if (WALL.test(selector)) return 'wall';
  const subject = subjectOf(selector);
  return subject !== '' && WHOLE.test(subject) ? 'whole-page' : 'broken';
}

function isWhole(selector: string): boolean {
  const subject = subjectOf(selector);
  return WHOLE.test(subject) || skeleton(selector).includes('::');
}
