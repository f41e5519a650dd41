import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text in _locales. */
export type MessageKey = keyof typeof messages;

interface Texts {
  getMessage(key: string, substitutions?: string[]): string;
}

/** WXT's own type knows the names of the last build; these are the names as they are now. */
const texts = browser.i18n as Texts;

/**
 * A text in the reader's language, else in English.
 * @param substitutions what stands for $1, $2 and so on in the text; at most nine
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return texts.getMessage(key, substitutions);
}

/** The direction of the texts, which may be in English where the browser itself is in Hebrew. */
export function textDirection(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}
