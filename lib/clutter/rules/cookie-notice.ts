import type { ClutterRule } from '../clutter-rule.ts';
import { NOTICE } from './privacy-notice.ts';

export const cookieNotice: ClutterRule = {
  id: 'cookie-notice',
  kind: 'cookie-notice',
  why: 'A notice about cookies.',
  says: [
    {
      about:
        'cookie kakor informasjonskapsler çerez ciasteczk куки кукі クッキー 쿠키 ملفات עוגיות कुकी',
      says: /(?<!\p{L})(cookies?|kakor|informasjonskapsler|çerez|ciasteczk|куки|кукі|ملفات تعريف الارتباط|עוגיות|कुकी)|クッキー|쿠키/u,
    },
  ],
  longest: 900,
  holds: 'control-or-link',
  apart: { named: NOTICE, orHeld: ['fixed', 'sticky'] },
  maxWords: 2500,
  spare: ['blockquote'],
};
