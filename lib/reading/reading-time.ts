/**
 * Words a minute that adults read silently, by language: means of the IReST study (Trauzettel-Klosinski
 * and Dietz, 2012), the source of Firefox's numbers too; Korean from Brysbaert's review of 2019.
 * Words as countWords counts them.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  // Characters, 357 and 255 a minute in the study, halved as countWords halves them.
  ja: 178,
  zh: 128,
  ko: 226,
};

/** The mean of the study over all its languages. */
const ELSEWHERE = 184;

/** How many minutes a text takes to read; never less than one for a text with words in it. */
export function minutesToRead(words: number, lang: string | null): number {
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  return words === 0 ? 0 : Math.max(1, words / (WORDS_A_MINUTE[language] ?? ELSEWHERE));
}

/** Whole minutes that are left when `read` (0 to 1) of a text is read; 0 only at its end. */
export function minutesLeft(minutes: number, read: number): number {
  return Math.ceil(minutes * (1 - Math.min(1, Math.max(0, read))));
}
