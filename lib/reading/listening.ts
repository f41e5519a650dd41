import type { Span } from './sentences.ts';

/** One sentence that is read aloud. */
export interface Spoken extends Span {
  /** The paragraph that it stands in, counted from 0; `start` and `end` are places in its text. */
  readonly paragraph: number;
  readonly text: string;
}

/** What one step goes over. */
export type Unit = 'sentence' | 'paragraph';

/** A voice of the device, as far as it matters. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
}

const sameParagraph = (all: readonly Spoken[], a: number, b: number) =>
  all[a]?.paragraph === all[b]?.paragraph;

/**
 * Where a step leads from a sentence. A step back by a paragraph leads to its beginning first.
 * @returns null past the end; the first sentence before the beginning
 */
export function stepFrom(
  all: readonly Spoken[],
  at: number,
  { unit, by }: { readonly unit: Unit; readonly by: 1 | -1 },
): number | null {
  if (unit === 'sentence') return at + by < all.length ? Math.max(0, at + by) : null;
  if (by === 1) {
    const next = all.findIndex((_, place) => place > at && !sameParagraph(all, place, at));
    return next === -1 ? null : next;
  }
  const from = at > 0 && !sameParagraph(all, at - 1, at) ? at - 1 : at;
  return all.findIndex((_, place) => sameParagraph(all, place, from));
}

/** A tag as BCP 47 writes it now: of "iw_IL" "he-IL". What is no tag stays as it is. */
function canonical(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/** Norwegian pages say "no", voices which of its two ways of writing they read: they are spoken alike. */
const SPOKEN_AS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

function primary(lang: string): string {
  const language = canonical(lang).toLowerCase().split('-')[0] ?? '';
  return SPOKEN_AS[language] ?? language;
}

/** The languages that there are voices for, each once, without their countries. */
export function languagesOf(voices: readonly Voice[]): readonly string[] {
  return [...new Set(voices.map(({ lang }) => primary(lang)))].filter((lang) => lang !== '').sort();
}

/** The voices that speak a language. `lang` null: it is not known, so any may. */
export function voicesFor(voices: readonly Voice[], lang: string | null): readonly Voice[] {
  if (lang === null) return voices;
  return voices.filter((voice) => primary(voice.lang) === primary(lang));
}

/**
 * The voice to begin with: the one used last for the language, else one of the same country. Where none speaks
 * the language, the one that was chosen for it all the same; null then where none was.
 */
export function voiceFor(
  voices: readonly Voice[],
  lang: string | null,
  last: Readonly<Record<string, string>>,
): Voice | null {
  const speaking = voicesFor(voices, lang);
  const used = last[primary(lang ?? '')];
  const exact = (voice: Voice) => lang !== null && canonical(voice.lang) === canonical(lang);
  const offered = speaking.length > 0 ? speaking : voices;
  return offered.find(({ id }) => id === used) ?? speaking.find(exact) ?? speaking[0] ?? null;
}

/** The voices used last, with another for the language of the story. */
export function withVoice(
  last: Readonly<Record<string, string>>,
  lang: string | null,
  id: string,
): Record<string, string> {
  return { ...last, [primary(lang ?? '')]: id };
}
