import type { ClutterKind, ClutterReport } from '../lib/article.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import { counted, type CountedText, type Words } from './words.ts';

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

/** A report as "3 ads, 2 newsletter boxes", the most frequent kind first; '' when it is empty. */
export function kindCounts(words: Words, report: ClutterReport): string {
  const counts = new Map<ClutterKind, number>();
  for (const { kind } of report.blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => counted(words, KIND_WORDS[kind], count));
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
}
