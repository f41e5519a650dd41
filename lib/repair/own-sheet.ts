import type { Named, OwnRules } from './own-rules.ts';

const plain = (all: readonly Named[]) =>
  all.filter(({ isExtended }) => !isExtended).map(({ selector }) => selector);

/**
 * What holds it; CSS cannot say that of a selector which itself looks into elements. In `:is()`, since in
 * `:has()` alone all that a selector names has to stand within: ".note > p" would not spare the note.
 */
const around = (selector: string) => (selector.includes(':has(') ? [] : [`:has(:is(${selector}))`]);

/**
 * A style sheet that hides what a reader's own rules name, as far as CSS can say it. A rule each: what
 * a browser cannot read costs no other.
 * @returns '' where there is nothing to hide
 */
export function ownSheet({ hide, keep, story }: OwnRules): string {
  const spared = plain([...keep, ...story]).flatMap((one) => [one, `${one} *`, ...around(one)]);
  const except = spared.length === 0 ? '' : `:not(${spared.join()})`;
  return plain(hide)
    .map((selector) => `:is(${selector})${except}{display:none!important}\n`)
    .join('');
}
