import type { HiddenReport } from '../lib/messages.ts';
import { kindCounts } from './kind-words.ts';
import type { Words } from './words.ts';

/** What is hidden just now, counted by kind: "7 hidden: 3 ads, 4 app banners". */
export function hiddenWords(words: Words, { blocks }: HiddenReport): string {
  const hidden = blocks.filter(({ isShown }) => !isShown);
  if (hidden.length === 0) return words.t(blocks.length === 0 ? 'hiddenNone' : 'allShown');
  const number = new Intl.NumberFormat(words.locale).format(hidden.length);
  return words.t('hiddenCount', number, kindCounts(words, { blocks: hidden }));
}
