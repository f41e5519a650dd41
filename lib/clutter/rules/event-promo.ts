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
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
