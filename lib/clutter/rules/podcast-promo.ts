import type { ClutterRule } from '../clutter-rule.ts';

/** A line that asks to listen, from its first word to its last: a story about a podcast names it in a sentence. */
export const podcastPromo: ClutterRule = {
  id: 'podcast-promo',
  kind: 'self-promo',
  why: 'Asks you to listen to a podcast of the publisher’s.',
  says: [
    {
      about: 'listen subscribe find available new catch',
      says: /^\W*((listen|subscribe|find us|follow us|available) (to (it|us|this|the podcast) )?(now )?(on|via|wherever|anywhere)\b.{0,60}\b(podcasts?|spotify)\b.{0,40}|subscribe to (the|our|this) podcast( (now|here|on .{3,30}))?|new episodes? (every|each|out) .{3,40}|catch (up on )?(the|our) latest episodes?\b.{0,40})\W*$/u,
    },
    {
      about: 'podcast podcasts reinhören anhören',
      says: /^\P{L}*((jetzt )?(den |diesen |unseren? )?(\p{L}+-)?podcasts? (jetzt )?(an)?hören|jetzt (rein|an)hören|überall,? wo es podcasts gibt|den? (\p{L}+-)?podcast abonnieren|(zum|hier geht.?s zum) (\p{L}+-)?podcast)\P{L}*$/u,
    },
    {
      about: 'podcast podcasts plateformes écouter écoutez',
      says: /^\P{L}*((retrouvez|découvrez) .{0,20}podcasts?(?!\p{L}).{0,30}|(s.abonner|abonnez-vous) (au|à nos|à notre) podcasts?|écouter (le|nos) podcasts?|(disponible|à écouter) sur toutes les plateformes.{0,25})\P{L}*$/u,
    },
    {
      about: 'podcast podcasts pódcast podden podd podcasten podkasten',
      says: /^\P{L}*((escucha(r)?|oye|suscríbete a(l)?|ascolta|tutti i|ouça|ouvir|todos os|luister naar|beluister|alle|lyssna på|hør( på)?|lytt til|lyt til|nasze|posłuchaj|słuchaj) (el |al |los |nuestr[oa]s? |il |i |i nostri |nostri |o |os |nosso |onze |de |vår |vores |naszego |naszych )*(p[oó]dcasts?|podcastów|podcastu|podcasty|podden|podd|podcasten|podkasten))\P{L}*$/u,
    },
    {
      about:
        'podcast подкаст ポッドキャスト 팟캐스트 播客 البودكاست בודקאסט לפודקאסט פודקאסט पॉडकास्ट',
      says: /^\P{L}*(podcast\p{L}*.{0,3}(imizi)? ?dinle(yin)?|(слушайте|слушать|слухайте|слухати) (наш |наші |наши |все )?подкаст\p{L}*.{0,30}|ポッドキャスト(を|で)?(聴く|聞く|配信中).{0,4}|팟캐스트 ?(듣기|구독)(하기)?|(收听|收聽|订阅|訂閱)(我们的|我們的)?播客|استمع(وا)? (إلى|الى) (ال)?بودكاست.{0,20}|האזינו ל?פודקאסט.{0,20}|(हमारा )?पॉडकास्ट सुनें|dengarkan podcast( kami)?|nghe podcast.{0,20})\P{L}*$/u,
    },
    {
      about: 'podcast podcasts episode episodio épisode',
      says: /^\W*((\S+ ){0,4}(on|to) our podcasts?|(listen to|hear) the (latest|new|full) episode\b.{0,40})\W*$|^\P{L}*(escucha|escucha aquí|ouça|ascolta|écoutez) (el|o|l.|la|le) ?.{0,12}(episodio|episódio|épisode|puntata)(?!\p{L}).{0,25}$/u,
    },
  ],
  whole: true,
  holds: 'control-or-link',
  alone: true,
  maxWords: 60,
  spare: ['blockquote'],
};
