import type { ClutterKind, ClutterReport } from '../lib/article.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import type { HiddenReport } from '../lib/messages.ts';
import { counted, type CountedText } from './counted.ts';
import type { Words } from './words.ts';

/** What each kind of clutter is called, as a label and counted. */
export const KIND_WORDS: Readonly<Record<ClutterKind, MessageKey & CountedText>> = {
  ad: 'kind_ad',
  'app-banner': 'kind_appBanner',
  newsletter: 'kind_newsletter',
  subscription: 'kind_subscription',
  'ai-feature': 'kind_aiFeature',
  'social-follow': 'kind_socialFollow',
  'self-promo': 'kind_selfPromo',
  'cookie-notice': 'kind_cookieNotice',
  'video-overlay': 'kind_videoOverlay',
  'share-bar': 'kind_shareBar',
  comments: 'kind_comments',
  related: 'kind_related',
  'most-read': 'kind_mostRead',
  own: 'kind_own',
};

/** How many blocks there are of each kind; a kind without any may be missing. */
type KindCounts = Readonly<Partial<Record<ClutterKind, number>>>;

/** How many of each kind as "3 ads, 2 newsletter boxes", the most frequent kind first; '' when there are none. */
function kindCounts(words: Words, counts: KindCounts): string {
  const parts = (Object.entries(counts) as [ClutterKind, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => counted(words, KIND_WORDS[kind], count));
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
}

/** How much is hidden: "7 hidden: 3 ads, 4 app banners"; '' when nothing is. */
export function hiddenCountWords(words: Words, counts: KindCounts): string {
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  if (sum === 0) return '';
  const number = new Intl.NumberFormat(words.locale).format(sum);
  return words.t('hiddenCount', number, kindCounts(words, counts));
}

/** The same of the blocks themselves. */
export function blockCountWords(words: Words, blocks: ClutterReport['blocks']): string {
  const counts: Partial<Record<ClutterKind, number>> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return hiddenCountWords(words, counts);
}

/** What is hidden on a page just now, in words, and that nothing is. */
export function hiddenWords(words: Words, { blocks }: HiddenReport): string {
  const hidden = blocks.filter(({ isShown }) => !isShown);
  if (hidden.length === 0) return words.t(blocks.length === 0 ? 'hiddenNone' : 'allShown');
  return blockCountWords(words, hidden);
}
