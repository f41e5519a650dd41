import type { ClutterRule } from '../clutter-rule.ts';

/** What a page for advertisers is called. */
const FOR_ADVERTISERS =
  'advertise advertising advertise-with-us advertise-here media-kit mediakit werbung werben mediadaten anzeigen-aufgeben publicite annonceurs publicidad anunciate publicidade anuncie pubblicita adverteren annonsera annoncere annonser reklama reklam-ver';

/** The picture on a place for an advertisement that nobody has taken: it leads to the page for advertisers. */
export const adVacancy: ClutterRule = {
  id: 'ad-vacancy',
  kind: 'ad',
  why: 'An empty space kept for an advertisement.',
  find: FOR_ADVERTISERS.split(' ')
    .flatMap((name) => [`a[href$="/${name}" i]:has(img)`, `a[href$="/${name}/" i]:has(img)`])
    .join(', '),
  bare: true,
  maxWords: 0,
  spare: ['blockquote', 'figure', 'header', 'nav', 'footer'],
};
