import { alternatives } from '../clutter/lists/selector-text.ts';
import type { Named, OwnRules } from './own-rules.ts';

const plain = (all: readonly Named[]) =>
  all.filter(({ isExtended }) => !isExtended).map(({ selector }) => selector);

/**
 * What holds it; CSS cannot say that of a selector which itself looks into elements. In `:is()`, since in
 * `:has()` alone all that a selector names has to stand within: ".note > p" would not spare the note.
 */
const around = (selector: string) => (selector.includes(':has(') ? [] : [`:has(:is(${selector}))`]);

/**
 * What frames a page or holds all of it: whatever a rule names, this is never out of sight before somebody has
 * looked whether it may be. On a page that goes on loading that takes seconds.
 */
const FRAME = 'html,body,main,[role=main],article:only-of-type,:has(main)';

/**
 * What is never hidden. `:is()` passes over what the browser cannot read; `:not()` would be lost as a whole, and
 * with it every rule that it stands in.
 */
function exceptionFor(spared: readonly string[]): string {
  return spared.length === 0 ? `:not(${FRAME})` : `:not(${FRAME},:is(${spared.join()}))`;
}

/**
 * What a selector names, less some; said of each part of a list. Firefox takes a sheet with a rule that begins
 * with `:is()` for one that may concern any element: of a page of 20,000 it works out all styles anew, which
 * takes 64 ms where `.note` takes 2.
 */
const less = (selector: string, except: string) =>
  alternatives(selector)
    .map((one) => `${one}${except}`)
    .join();

/**
 * A style sheet that hides what a reader's own rules name, as far as CSS can say it. A rule each: what
 * a browser cannot read costs no other.
 * @returns '' where there is nothing to hide
 */
export function ownRulesSheet({ hide, keep, story }: OwnRules): string {
  const spared = plain([...keep, ...story]).flatMap((one) => [one, `${one} *`, ...around(one)]);
  const except = exceptionFor(spared);
  return plain(hide)
    .map((selector) => `${less(selector, except)}{display:none!important}\n`)
    .join('');
}
