import type { ClutterKind } from '../../article.ts';

/** A community list, as the compiled filters name it. */
export interface FilterList {
  readonly title: string;
  /** The switch that governs what it hides. */
  readonly kind: ClutterKind;
  /** What it calls what it names, for the report. */
  readonly names: string;
}

/** The lists by the letter that stands before each of their filters. */
export const FILTER_LISTS: Readonly<Record<string, FilterList>> = {
  b: { title: 'AdGuard Base with EasyList', kind: 'ad', names: 'an ad' },
  r: { title: 'AdGuard, for a language', kind: 'ad', names: 'an ad' },
  c: { title: 'AdGuard Cookie Notices', kind: 'cookie-notice', names: 'a cookie notice' },
  m: { title: 'AdGuard Mobile App Banners', kind: 'app-banner', names: 'an app banner' },
  p: { title: 'AdGuard Popups', kind: 'newsletter', names: 'a popup' },
  o: { title: 'AdGuard Other Annoyances', kind: 'self-promo', names: 'an annoyance' },
  w: { title: 'AdGuard Widgets', kind: 'self-promo', names: 'a widget' },
  s: { title: 'AdGuard Social Media', kind: 'share-bar', names: 'a sharing bar' },
  u: { title: 'your own', kind: 'own', names: 'something to hide' },
};
