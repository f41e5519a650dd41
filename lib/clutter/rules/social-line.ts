import type { ClutterRule } from '../clutter-rule.ts';

/**
 * "Follow us", from the first word to the last: as the heading of a box that a network's own script would fill, or
 * over signs that lead nowhere until a script makes them.
 */
export const socialLine: ClutterRule = {
  id: 'social-line',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: 'facebook twitter instagram telegram whatsapp youtube linkedin tiktok x',
      says: /^\P{L}*(follow us on|like us on|find us on|folgen sie uns auf|folge uns auf|suivez-nous sur|síguenos en|siga-nos no|seguici su|volg ons op|följ oss på|følg oss på|følg os på|obserwuj nas na|подписывайтесь на нас в|ikuti kami di) (facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok)\P{L}*$/u,
    },
    {
      about: 'follow connect',
      says: /^\P{L}*(follow|connect with) us( (online|elsewhere|on (our )?social( media| networks)?))?\P{L}*$/u,
    },
    {
      about:
        'folge folgen folgt suivez retrouvez síguenos siguenos siga seguici volg obserwuj följ følg',
      says: /^\P{L}*((folgen sie|folgt?) uns( auf social media| in den sozialen (medien|netzwerken))?|(suivez|retrouvez)[- ]nous( sur les réseaux( sociaux)?)?|s[ií]guenos( en (nuestras )?redes( sociales)?)?|siga[- ]nos( nas redes( sociais)?)?|seguici( sui social)?|volg ons( op social media)?|obserwuj nas|följ oss( på sociala medier)?|følg (oss|os)( på sosiale medier| på sociale medier)?)\P{L}*$/u,
    },
    {
      about:
        'bizi sosyal ikuti theo подпи підпи следи мы ми フォロー 팔로우 关注 關注 تابع עקבו फॉलो हमें',
      says: /^\P{L}*(bizi takip edin|bizi sosyal medya(da|dan) takip edin|ikuti kami( di media sosial)?|theo dõi chúng tôi|(подписывайтесь|подпишитесь) на нас|мы в соцсетях|(підписуйтесь|підпишіться) на нас|ми в соцмережах|следите за нами|フォロー(する|してください)|팔로우(하기)?|(关注|關注)(我们|我們)|تابعنا( على (وسائل )?التواصل( الاجتماعي)?)?|עקבו אחרינו|हमें फॉलो करें)\P{L}*$/u,
    },
    {
      about: 'follow folgen folge suivez sigue siga segui volg följ følg obserwuj ikuti',
      says: /^\P{L}*(follow \S+( \S+){0,3} on|folgen sie \S+( \S+){0,3} auf|folge \S+( \S+){0,3} auf|folgen auf|suivez \S+( \S+){0,3} sur|sigue a \S+( \S+){0,3} en|siga \S+( \S+){0,3} n[ao]s?|segui \S+( \S+){0,3} su|volg \S+( \S+){0,3} op|följ \S+( \S+){0,3} på|følg \S+( \S+){0,3} på|obserwuj \S+( \S+){0,3} na|ikuti \S+( \S+){0,3} di)\P{L}*$/u,
    },
  ],
  whole: true,
  alone: true,
  proseless: true,
  maxWords: 7,
  spare: ['blockquote'],
};
