import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../lib/browser/translate.ts';

/** How a component speaks: texts, and the locale of the numbers and dates within them. */
export interface Words {
  readonly t: (key: MessageKey, ...substitutions: string[]) => string;
  /** BCP 47. */
  readonly locale: string;
}

/**
 * A text that counts something. Its keys are this and a plural category of the language:
 * English has `_one` and `_other`, Japanese `_other` alone, Arabic six.
 */
export type CountedText = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

const WordsContext = createContext<Words | null>(null);

/** Gives `Words` to every component below. */
export const WordsProvider = WordsContext.Provider;

/**
 * The words of the surrounding page.
 * @throws when no WordsProvider stands above: a mistake in our own code
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsProvider above this component');
  return words;
}

/** A text that counts: `count`, written as the locale writes numbers, becomes its $1. */
export function counted({ t, locale }: Words, text: CountedText, count: number): string {
  const category = new Intl.PluralRules(locale).select(count);
  // English has not every category of the other languages, and the type knows English alone.
  const key = `${text}_${category}` as MessageKey;
  return t(key, new Intl.NumberFormat(locale).format(count));
}
