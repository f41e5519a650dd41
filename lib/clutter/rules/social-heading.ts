import type { ClutterRule } from '../clutter-rule.ts';
import { NETWORK_PAGES } from './social-links.ts';

/**
 * "Follow us" over a row of signs: the networks are named by the links alone. A larger box is a site's footer,
 * with its privacy and contacts.
 */
export const socialHeading: ClutterRule = {
  id: 'social-heading',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: 'follow connect find stay join following',
      says: /^\W*(@\S+ )?(follow|connect with|find) (us|me)( (on|at|via|elsewhere|online|around the web)\b.{0,40})?\W*$|^\W*follow us\W+(on )?(facebook|twitter|instagram|linkedin|youtube|x)\b.{0,80}$|^\W*follow (\S+ ){1,4}(online|socials?|on social( media)?|on social networks)\W*$|^\W*(stay connected( with (us|me))?|let.?s connect|connect (with us )?on social(s|( media)?)|join us on)\W*$|^\W*let.?s connect\W+follow (us|me) on social( media)?\W*$|^\W*join [\d.,]+k?\+? (\S+ ){0,3}(following|followers)\b.{0,30}$/u,
    },
    {
      about: 'folge folgen folgt suivez suivre retrouvez sígue siga síga segui volg',
      says: /^\P{L}*(((folgen sie|folgt?) (uns|mir)|folge (?!verpasst)\p{L}\S{3,})( (auf|bei|in) .{2,30})?|(suivez|suivre|retrouvez)[- ](nous|moi)( sur .{2,30})?|s[ií]gu[ea]nos( en .{2,30})?|siga[- ](nos|a gente)( n[ao]s .{2,30})?|seguici( (su|anche) .{2,30})?|volg ons( op .{2,30})?)\P{L}*$/u,
    },
    {
      about:
        'obserwuj śledź följ følg bizi ikuti theo подпи підпи следи фолов フォロー 팔로우 关注 關注 تابع עקבו फॉलो',
      says: /^\P{L}*(obserwuj nas|śledź nas|följ oss|følg (oss|os)|bizi takip edin|ikuti kami|theo dõi chúng tôi|(подписывайтесь|подпишитесь) на нас|мы в соцсетях|(підписуйтесь|підпишіться) на нас|ми в соцмережах|следите за нами|フォローする|フォローしてください|팔로우(하기)?|(关注|關注)(我们|我們)|تابعنا( على)?|עקבו אחרינו|हमें फॉलो करें)\P{L}*$/u,
    },
  ],
  whole: true,
  linksTo: NETWORK_PAGES,
  proseless: true,
  maxWords: 20,
  spare: ['blockquote'],
};
