import type { MessageKey } from '../lib/browser/translate.ts';
import type { Words } from './words.ts';

/**
 * A text that counts something. Its keys are this and a plural category of the language:
 * English has `_one` and `_other`, Japanese `_other` alone, Arabic six.
 */
export type CountedText = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A text that counts: `count`, written as the locale writes numbers, becomes its $1. */
export function counted({ t, locale }: Words, text: CountedText, count: number): string {
  const category = new Intl.PluralRules(locale).select(count);
  // English has not every category of the other languages, and the type knows English alone.
  const key = `${text}_${category}` as MessageKey;
  return t(key, new Intl.NumberFormat(locale).format(count));
}
