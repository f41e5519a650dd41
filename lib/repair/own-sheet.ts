import type { Named, OwnRules } from './own-rules.ts';

const plain = (all: readonly Named[]) =>
  all.filter(({ isExtended }) => !isExtended).map(({ selector }) => selector);

/**
 * What holds it; CSS cannot say that of a selector which itself looks into elements. In `:is()`, since in
 * `:has()` alone all that a selector names has to stand within: ".note > p" would not spare the note.
 */
const around = (selector: string) => (selector.includes(':has(') ? [] : [`:has(:is(${selector}))`]);

/**
 * What a selector names, less some. Firefox takes a sheet with a rule that begins with `:is()` for one that may
 * concern any element: of a page of 20,000 it works out all styles anew, which takes 64 ms where `.note` takes 2.
 */
const less = (selector: string, except: string) =>
  selector.includes(',') && except !== '' ? `:is(${selector})${except}` : `${selector}${except}`;

/**
 * A style sheet that hides what a reader's own rules name, as far as CSS can say it. A rule each: what
 * a browser cannot read costs no other.
 * @returns '' where there is nothing to hide
 */
export function ownSheet({ hide, keep, story }: OwnRules): string {
  const spared = plain([...keep, ...story]).flatMap((one) => [one, `${one} *`, ...around(one)]);
  const except = spared.length === 0 ? '' : `:not(${spared.join()})`;
  return plain(hide)
    .map((selector) => `${less(selector, except)}{display:none!important}\n`)
    .join('');
}
