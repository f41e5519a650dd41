import type { ClutterRule } from '../clutter-rule.ts';
import { APP_OFFERS } from './app-promo.ts';

export const appBanner: ClutterRule = {
  id: 'app-banner',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  says: [
    {
      about: 'app apps google',
      says: /\b(download|get|install|try|open (in|with)|use|read (in|on)) (the|our|this)?( \S+){0,3} ?(mobile )?apps?\b|\bapp (store|herunterladen|laden)\b|\bgoogle play\b|\bapps? (for|on) (ios|iphone|android)\b/u,
    },
    ...APP_OFFERS,
  ],
  linksTo: [
    /^https?:\/\/(apps|itunes)\.apple\.com\//i,
    /^https?:\/\/play\.google\.com\/store\/apps/i,
    /^https?:\/\/([\w-]+\.)?(onelink\.me|app\.link|page\.link|appgallery\.huawei\.com)\b/i,
  ],
  inMenus: true,
  maxWords: 90,
  spare: ['blockquote'],
};
