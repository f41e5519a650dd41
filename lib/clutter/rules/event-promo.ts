import type { ClutterRule } from '../clutter-rule.ts';

export const eventPromo: ClutterRule = {
  id: 'event-promo',
  kind: 'self-promo',
  why: 'Asks you to come to an event, play, listen or buy something of the publisher’s.',
  says: [
    {
      about: 'join register get tickets buy listen visit check read shop',
      says: /^\W*join (us|our)\b.{0,120}\b(events?|conference|summit|webinar|challenge|contest|league|festival)\b|\b(get your tickets?|buy tickets) (now|today|here)\b|^(?!.*\b(member|account|log(ged)? in|sign(ed)? in)\b).*\bregister (now|today|here)\b|^\W*(listen to|subscribe to) (our|the|this)( \S+){0,4} podcasts?\b|^\W*(click here to )?read (our|the) (latest|current|new|spring|summer|fall|autumn|winter)( \d{4})? (issue|edition|magazine)\b|^\W*shop (our|the) (\S+ ){0,3}(range|collection|prints|merch|store|books)\b|(^\W*|[.!] )(visit|check out) \S+( \S+){0,3} (to|for) (learn|see|watch|get|find|more)\b/u,
    },
    {
      about: 'webinar webinars call subscribe listen',
      says: /^\W*((upcoming|on-demand|live|free) )?webinar( series)?: .{3,120}$|^\W*call for (speakers|entries|submissions|nominations)\b.{0,120}$|^\W*subscribe (on|via|with) (apple|spotify|google|youtube|overcast|pocket casts|stitcher|amazon|deezer)( (podcasts?|music))?\W*$/u,
    },
    {
      about: 'jetzt hören teilnehmen podcast zum du',
      says: /^\W*(hören sie|abonnieren sie|jetzt) .{0,40}podcast|\bjetzt (anmelden|teilnehmen|tickets sichern)\b|^\W*zum (stellenmarkt|shop)\W*$/u,
    },
    {
      about: 'écoutez inscrivez participez escucha escuche ascolta ouça luister',
      says: /^\W*(écoutez|escuch[ae]|ascolta|ouça|luister naar)(?!\p{L}).{0,50}podcasts?(?!\p{L})/u,
    },
    {
      about: 'get buy book register visit shop join',
      says: /^\W*((get|buy|book|grab) (your )?tickets (for|to)\b.{0,60}|register (for|to join) (our|the|this) (\S+ ){0,3}(webinar|event|summit|conference|forum|session|talk)s?\b.{0,40}|(visit|shop|browse) (our|the) (\S+ ){0,2}(shop|store)|join (our|the) (\S+ ){0,2}(forums?|community|discord|readers?.? (panel|club))\b.{0,190})\W*$/u,
    },
    {
      about: 'veranstaltung veranstaltungen anmelden shop tickets',
      says: /^\P{L}*(zu (den|unseren) veranstaltungen|(melden sie sich|melde dich) (jetzt )?(zur|für die) (\p{L}+)?(veranstaltung|konferenz|tagung|webinar) an|hier tickets (kaufen|sichern))\P{L}*$/u,
    },
    {
      about:
        'participez réservez découvrez compra inscríbete visita acquista partecipa garanta visite',
      says: /^\P{L}*(participez à (notre|nos) (événements?|évènements?|conférences?|webinaires?).{0,30}|réservez vos places|découvrez notre boutique|compra tus entradas|inscríbete en nuestro (evento|webinar|curso).{0,20}|visita nuestra tienda|acquista (ora )?i biglietti|partecipa al nostro evento|visita il nostro (negozio|shop)|garanta (o |já )?(o )?seu ingresso|visite a nossa loja|inscreva-se no (nosso )?(evento|webinar).{0,20})\P{L}*$/u,
    },
    {
      about: 'bestel webshop kup odwiedź köp kjøp køb bilet',
      says: /^\P{L}*(bestel (nu )?(je|uw) (tickets|kaarten)|naar de webshop|kup bilety?|odwiedź nasz sklep|köp biljetter|kjøp billetter|køb billet(ter)?)\P{L}*$/u,
    },
    {
      about: 'イベント セミナー 이벤트 活动 活動',
      says: /^\P{L}*((イベント|セミナー)(に|を)?(申し?込む|参加する)|이벤트 ?(참여|신청)(하기)?|(报名|報名)参加?(活动|活動))\P{L}*$/u,
    },
    {
      about: 'join book',
      says: /^\W*(join us for (a|an|our)\b.{0,80}|book your (place|seat|tickets?)\b.{0,40})$/u,
    },
    {
      about: 'find search looking browse jobs stellen',
      says: /^\W*(find (your|a) (next|new|dream|perfect) job( (today|here|now|in .{2,20}))?|search (for )?(\S+ )?(thousands of )?jobs( (in|near) .{2,20})?|looking for (a|your) (new|next) job\b.{0,40})\W*$|^\P{L}*(jobs (in ihrer|in deiner|aus der) region( finden)?|(finde|finden sie) (jetzt )?(deinen|ihren) (neuen |nächsten )?(traum)?job)\P{L}*$/u,
    },
    {
      about: 'visit',
      says: /^\W*visit (our (\S+ ){0,2}(site|website|page) |\S+\.(com|org|net|tv|news|co|info)\S* )(\S+ ){0,2}(to|for) .{3,100}$/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
