import type { ClutterKind, ClutterReport } from '../lib/article.ts';
import type { HiddenReport } from '../lib/messages.ts';
import { kindCounts, type KindCounts } from './kind-words.ts';
import type { Words } from './words.ts';

/** How much is hidden: "7 hidden: 3 ads, 4 app banners"; '' when nothing is. */
export function countWords(words: Words, counts: KindCounts): string {
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  if (sum === 0) return '';
  const number = new Intl.NumberFormat(words.locale).format(sum);
  return words.t('hiddenCount', number, kindCounts(words, counts));
}

/** The same of the blocks themselves. */
export function blockCountWords(words: Words, blocks: ClutterReport['blocks']): string {
  const counts: Partial<Record<ClutterKind, number>> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return countWords(words, counts);
}

/** What is hidden on a page just now, in words, and that nothing is. */
export function hiddenWords(words: Words, { blocks }: HiddenReport): string {
  const hidden = blocks.filter(({ isShown }) => !isShown);
  if (hidden.length === 0) return words.t(blocks.length === 0 ? 'hiddenNone' : 'allShown');
  return blockCountWords(words, hidden);
}
