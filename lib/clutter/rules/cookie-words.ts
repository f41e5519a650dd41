import type { ClutterRule } from '../clutter-rule.ts';

/** A notice that nothing sets apart but its words: it speaks as the site, and offers a choice. */
export const cookieWords: ClutterRule = {
  id: 'cookie-words',
  kind: 'cookie-notice',
  why: 'A notice about cookies.',
  says: [
    {
      about: 'cookie',
      says: /\b(we|this (web)?site|our (web)?sites?|us and our partners)\b.{0,60}\buses? (\S+ ){0,3}cookies\b|\b(accept|allow|reject|manage) (all |the use of (all )?)?cookies\b|\bby (using|continuing).{0,80}\bcookies\b|\buse of cookies\b/u,
    },
    {
      about: 'cookie',
      says: /(?<!\p{L})(wir|diese (web)?seite|unsere (web)?seite).{0,60}cookies|(?<!\p{L})(nous|ce site).{0,60}cookies|(?<!\p{L})(utilizamos|usamos|este siti?o|esta web|este site|utilizziamo|questo sito).{0,60}cookies?(?!\p{L})|(?<!\p{L})(wij|we|deze site).{0,60}cookies|(?<!\p{L})(ta strona|używamy|nasza strona|korzystamy).{0,60}(cookies|ciasteczk)|(?<!\p{L})(vi|denne siden|nettstedet).{0,40}cookies|(kami|situs ini).{0,60}cookies?(?!\p{L})|(chúng tôi|trang web).{0,60}cookies?(?!\p{L})/u,
    },
    {
      about: 'kakor informasjonskapsler çerez куки кукі クッキー 쿠키 cookie ملفات עוגיות कुकी',
      says: /(använder|vi bruker).{0,40}(kakor|informasjonskapsler)|çerez\p{L}* kullan|(мы|сайт|використову|использу).{0,60}(cookie|куки|кукі)|(クッキー|cookie)を(使用|利用)|(쿠키|cookie)를? ?사용|使用\s?cookie|cookie.{0,12}(同意|接受)|نستخدم ملفات تعريف|(משתמש\p{L}*).{0,30}(עוגיות|cookies)|कुकी.{0,30}(उपयोग|इस्तेमाल)/u,
    },
    {
      about: 'european',
      says: /^\W*welcome to .{2,60}\beuropean union experience\W*$/u,
    },
  ],
  longest: 600,
  holds: 'control-or-link',
  maxWords: 140,
  spare: ['blockquote'],
};
