import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { WordsProvider, type Words } from '../../components/words.ts';
import { t } from '../../lib/browser/translate.ts';
import { usePopup } from './use-popup.ts';

/** The reader's own variety of the language that the texts are in ("en-GB"), else that language. */
function locale(): string {
  const language = t('language');
  return navigator.language.startsWith(`${language}-`) ? navigator.language : language;
}

function PopupPage() {
  return <Popup {...usePopup()} />;
}

const root = document.getElementById('app');
if (root) {
  const words: Words = { t, locale: locale() };
  document.documentElement.lang = t('language');
  document.title = t('actionTitle');
  render(
    <WordsProvider value={words}>
      <PopupPage />
    </WordsProvider>,
    root,
  );
}
