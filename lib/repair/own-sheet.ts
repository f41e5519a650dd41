import type { Named, OwnRules } from './own-rules.ts';

const plain = (all: readonly Named[]) =>
  all.filter(({ isExtended }) => !isExtended).map(({ selector }) => selector);

/** What holds it; CSS cannot say that of a selector which itself looks into elements. */
const around = (selector: string) => (selector.includes(':has(') ? [] : [`:has(${selector})`]);

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
