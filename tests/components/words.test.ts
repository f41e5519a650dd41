// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hiddenCountWords } from '../../components/kind-words.ts';
import { evidenceWords, reasonWords } from '../../components/reason-words.ts';
import { counted } from '../../components/counted.ts';
import type { Words } from '../../components/words.ts';
import { WORDS } from './draw.tsx';

/** The words of another language, as its browser would give them. */
function wordsIn(locale: string): Words {
  const path = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return {
    locale,
    t: (key, one = '', two = '') =>
      (texts[key]?.message ?? '').replace('$1', one).replace('$2', two),
  };
}

it.each([
  ['en', 1, '1 minute left'],
  ['en', 2, '2 minutes left'],
  ['fr', 0, 'Encore 0 minute'],
  ['fr', 2, 'Encore 2 minutes'],
  ['ja', 1, '残り 1 分'],
  ['ar', 1, 'بقيت دقيقة واحدة'],
  ['ar', 2, 'بقيت دقيقتان'],
  ['ar', 3, 'بقيت 3 دقائق'],
  ['ar', 11, 'بقيت 11 دقيقة'],
])('counts as %s does: %i', (locale, count, says) => {
  expect(counted(wordsIn(locale), 'minutesLeft', count)).toBe(says);
});

it('writes large numbers as the language does', () => {
  expect(counted(wordsIn('de'), 'copiedText', 12345)).toBe('12.345 Wörter kopiert');
});

it.each([
  ['en', { ad: 3, newsletter: 1, 'app-banner': 0 }, '4 hidden: 3 ads, 1 newsletter box'],
  ['de', { newsletter: 1, ad: 3 }, /^4 .*3 .*1 /],
  ['en', { ad: 0 }, ''],
  ['en', {}, ''],
])('says in %s how much of what is hidden', (locale, counts, says) => {
  if (typeof says === 'string') expect(hiddenCountWords(wordsIn(locale), counts)).toBe(says);
  else expect(hiddenCountWords(wordsIn(locale), counts)).toMatch(says);
});

it('says why in the language of the page, and in its own words what _locales does not know', () => {
  const block = { kind: 'ad', rule: 'ad-label', reason: 'An advertisement.' } as const;
  expect(reasonWords(wordsIn('de'), block)).toBe(
    'Eine Anzeige, wie ihre eigene Kennzeichnung sagt.',
  );
  expect(reasonWords(WORDS, { kind: 'ad', rule: 'of-a-reader', reason: 'You hid it.' })).toBe(
    'You hid it.',
  );
  const listed = { ...block, rule: '##.x', list: 'EasyList' };
  expect(reasonWords(WORDS, listed)).toBe('A filter list names it: EasyList.');
  const evidence = { signal: 'front-page', weight: -1, says: 'It is the front page of its site.' };
  expect(evidenceWords(wordsIn('es'), evidence)).toBe('Es la portada de su sitio.');
  expect(evidenceWords(WORDS, { ...evidence, signal: 'new' })).toBe(evidence.says);
});
