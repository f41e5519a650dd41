import type { ClutterKind, ClutterReport } from '../lib/article.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import { counted, type CountedKeys, type Words } from './words.ts';

export interface KindKeys extends CountedKeys {
  /** The kind by itself, as a label. */
  readonly name: MessageKey;
}

/** What each kind of clutter is called. */
export const KIND_WORDS: Readonly<Record<ClutterKind, KindKeys>> = {
  ad: { name: 'kind_ad', one: 'kind_ad_one', other: 'kind_ad_other' },
  'app-banner': {
    name: 'kind_appBanner',
    one: 'kind_appBanner_one',
    other: 'kind_appBanner_other',
  },
  newsletter: {
    name: 'kind_newsletter',
    one: 'kind_newsletter_one',
    other: 'kind_newsletter_other',
  },
  subscription: {
    name: 'kind_subscription',
    one: 'kind_subscription_one',
    other: 'kind_subscription_other',
  },
  'ai-feature': {
    name: 'kind_aiFeature',
    one: 'kind_aiFeature_one',
    other: 'kind_aiFeature_other',
  },
  'social-follow': {
    name: 'kind_socialFollow',
    one: 'kind_socialFollow_one',
    other: 'kind_socialFollow_other',
  },
  'self-promo': {
    name: 'kind_selfPromo',
    one: 'kind_selfPromo_one',
    other: 'kind_selfPromo_other',
  },
  'cookie-notice': {
    name: 'kind_cookieNotice',
    one: 'kind_cookieNotice_one',
    other: 'kind_cookieNotice_other',
  },
  'video-overlay': {
    name: 'kind_videoOverlay',
    one: 'kind_videoOverlay_one',
    other: 'kind_videoOverlay_other',
  },
  'share-bar': { name: 'kind_shareBar', one: 'kind_shareBar_one', other: 'kind_shareBar_other' },
  comments: { name: 'kind_comments', one: 'kind_comments_one', other: 'kind_comments_other' },
  related: { name: 'kind_related', one: 'kind_related_one', other: 'kind_related_other' },
  'most-read': { name: 'kind_mostRead', one: 'kind_mostRead_one', other: 'kind_mostRead_other' },
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
