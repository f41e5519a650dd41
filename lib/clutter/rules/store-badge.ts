import type { ClutterRule } from '../clutter-rule.ts';

/** The shops' names, and what their badges say in the languages most apps are offered in. */
const BADGES = `app store|appstore|google play|googleplay|google play store|play store|app gallery|appgallery
download on the app store|available on the app store|available on app store|get it on google play|available on google play|android app on google play
laden im app store|jetzt bei google play|disponible sur google play|disponible en google play|consíguelo en el app store
disponibile su google play|disponível no google play|app storeからダウンロード|google playで手に入れよう|google play에서 다운로드`;

/**
 * The badge of a shop for apps, wherever it leads: often to a page of the site's own first. Its picture is described
 * by the badge's own words or the shop's name and nothing else, as no picture of a story is.
 */
export const storeBadge: ClutterRule = {
  id: 'store-badge',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  find: BADGES.split(/[|\n]/)
    .map((words) => `a img[alt^="${words}" i][alt$="${words}" i]`)
    .join(','),
  bare: true,
  maxWords: 0,
  spare: ['blockquote'],
};
