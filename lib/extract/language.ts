import type { PageHead } from './page-head.ts';
import { metaOf } from './page-head.ts';
import { selectAll } from './select.ts';

/** Languages written from right to left. Source: Unicode CLDR, characterOrder. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?:-|$)/;

/** A BCP 47 tag is at most this long in practice; the pattern is checked by the platform. */
const LONGEST_TAG = 35;

export interface LanguageSources {
  readonly head: PageHead;
  /** Language by JSON-LD. */
  readonly told: string | null;
  /** The story's headline or first paragraph: its ancestors may carry `lang` and `dir`. */
  readonly at: Element | null;
}

/**
 * The language of the story and the direction it is written in.
 * @returns a canonical BCP 47 tag, or null for none and for anything else
 */
export function languageOf(
  document: Document,
  { head, told, at }: LanguageSources,
): { lang: string | null; dir: 'ltr' | 'rtl' | null } {
  const html = selectAll(document, 'html')[0] ?? null;
  const places = at === null ? [html] : [at, html];
  const declared = [
    ...places.map((place) => nearest(place, 'lang')),
    metaOf(head, ['og:locale', 'inlanguage', 'content-language', 'dc.language', 'language']),
    told,
  ];
  const lang = declared.map(canonicalTag).find((tag) => tag !== null) ?? null;
  const dir = places.map((place) => directionIn(nearest(place, 'dir'))).find((one) => one !== null);
  return { lang, dir: dir ?? usualDirection(lang) };
}

function usualDirection(lang: string | null): 'ltr' | 'rtl' | null {
  if (lang === null) return null;
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** The attribute of the nearest element that has it, up to the root. */
function nearest(at: Element | null, name: string): string | null {
  return at?.closest(`[${name}]:not(form)`)?.getAttribute(name) ?? null;
}

function directionIn(value: string | null): 'ltr' | 'rtl' | null {
  const word = value?.trim().toLowerCase();
  return word === 'ltr' || word === 'rtl' ? word : null;
}

/** "en_us" as en-US; null for what is no language tag ("english", "x", "und"). */
function canonicalTag(value: string | null): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  if (tag === '' || tag.length > LONGEST_TAG || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
    return canonical === 'und' ? null : canonical;
  } catch {
    return null; // RangeError: not a well-formed tag
  }
}
