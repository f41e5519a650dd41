import { appBanner } from './app-banner.ts';
import type { ClutterRule } from '../clutter-rule.ts';

/** The same promise without a link to a store: the button is a script's. */
export const appPromo: ClutterRule = {
  id: 'app-promo',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  says: [
    /^\W*(click here to )?(download|get|install|open in) (the|our)( \S+){0,3} app\b[^.]{0,30}\W*$/iu,
    ...(appBanner.says ?? []).slice(2),
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
