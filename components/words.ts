import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../lib/browser/translate.ts';

/** How a component speaks: texts, and the locale of the numbers and dates within them. */
export interface Words {
  readonly t: (key: MessageKey, ...substitutions: string[]) => string;
  /** BCP 47. */
  readonly locale: string;
}

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
