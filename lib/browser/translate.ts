import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text in _locales. */
export type MessageKey = keyof typeof messages;

/**
 * A text in the reader's language, else in English.
 * @param substitutions what stands for $1, $2 and so on in the text; at most nine
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The direction in which the browser's own language is written. */
export function textDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir' as MessageKey) === 'rtl' ? 'rtl' : 'ltr';
}
