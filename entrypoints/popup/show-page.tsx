import { render, type ComponentChild } from 'preact';
import { showLook } from '../../components/show-look.ts';
import { WordsProvider, type Words } from '../../components/words.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { t, textDirection } from '../../lib/browser/translate.ts';
import type { Settings } from '../../lib/settings.ts';

/** The reader's own variety of the language that the texts are in ("en-GB"), else that language. */
function locale(): string {
  const language = t('language');
  return navigator.language.startsWith(`${language}-`) ? navigator.language : language;
}

/**
 * Shows one of the extension's pages in the reader's language and colours.
 * @param draw what is on the page, given the settings as they are when it opens
 */
export async function showPage(draw: (settings: Settings) => ComponentChild): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) return;
  const words: Words = { t, locale: locale() };
  document.documentElement.lang = t('language');
  document.documentElement.dir = textDirection();
  document.title = t('actionTitle');
  const settings = await loadSettings();
  showLook(document.documentElement, settings.look);
  render(<WordsProvider value={words}>{draw(settings)}</WordsProvider>, root);
}
