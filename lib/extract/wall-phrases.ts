import { OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/**
 * What stands where a publisher's free part ends, by language (DESIGN.md section 8): that reading on
 * takes a subscription or an account. Data only. A mere offer of a subscription is no wall.
 */
export const WALL = new Phrases([
  // English
  [
    'su re si lo jo cr',
    String.raw`⟨(subscribe|register|sign (in|up)|log ?in|join|create an? (free )?account)⟩.{0,40}⟨(to|and) (continue|keep (on )?(reading|going|browsing|watching|listening|enjoying|exploring)|finish|read (on|more(?! (\w+ )?like this⟩)|the (full|whole|rest|entire)|this))`,
  ],
  [
    'to th yo',
    String.raw`(?<!⟨(scroll|swipe)( down| up)? )to (continue|keep) reading⟩|to read the (full|whole|rest|entire)|(this|the) (article|story|content) is (for|only for|reserved for|exclusive to|available to) (our )?(subscribers|members)|you have reached your (article )?limit`,
  ],
  // German
  [
    'je mi um zu ar we le ga nu ex',
    String.raw`(jetzt |mit .{0,20})weiterlesen (mit|und)|(um|zum) weiter(zu)?lesen|artikel freischalten|(weiterlesen|lesen sie weiter) mit .{0,20}(abo|plus|\+)|ganzen artikel lesen|nur für abonnent|exklusiv für abonnent`,
  ],
  // French
  [
    'ar co su il po ab',
    String.raw`(article|contenu|suite).{0,20} réservée? aux abonnés|il vous reste .{0,10}% .{0,20}(à lire|article)|pour (lire la suite|continuer (votre|la|à) lect|lire l.intégralité)|abonnez-vous pour (lire|continuer)`,
  ],
  // Spanish, Portuguese, Italian
  [
    'pa co ar no su',
    String.raw`para (seguir|continuar) leyendo|(contenido|artículo|noticia) (exclusiv[oa]|reservad[oa]|solo) para (suscriptores|socios)|suscríbe(te|se) para (seguir|continuar|leer)`,
  ],
  [
    'pa co ar ma re as',
    String.raw`para continuar (a ler|lendo|a leitura)|(conteúdo|artigo|matéria|reportagem) exclusiv[oa] para assinantes|assine para (ler|continuar)`,
  ],
  [
    'pe ar co ab',
    String.raw`per (continuare|proseguire) (a leggere|la lettura)|(articolo|contenuto) riservato agli abbonati|abbonati per (leggere|continuare)`,
  ],
  // Dutch, Polish, Nordic, Turkish
  [
    'om ve al ex le',
    String.raw`(om )?verder (te )?lezen.{0,30}(abonnee|inloggen|account)|(alleen|exclusief) voor abonnees|lees (dit artikel )?verder met`,
  ],
  [
    'ab da tr ar do',
    String.raw`aby (czytać|przeczytać) (dalej|dalszą|cały)|dalsz(a|ą) część artykułu|(treść|artykuł) (tylko )?dla (prenumeratorów|subskrybentów)|dostęp dla prenumeratorów`,
  ],
  [
    'fö fo ar sa in ku ba',
    String.raw`(för|for) (att|å|at) (läsa|lese|læse) (vidare|videre|hela|hele)|(artikeln|saken|artiklen|innehållet) är (endast )?för prenumeranter|(kun|bare) for abonnenter|fortsätt läsa med`,
  ],
  ['ok ab', String.raw`okumaya devam etmek için|abonelere özel`],
  // Indonesian, Vietnamese
  [
    'un kh để dà',
    String.raw`untuk (melanjutkan membaca|membaca (selengkapnya|lebih lanjut))|khusus pelanggan|để đọc tiếp|dành (riêng )?cho (thuê bao|hội viên)`,
  ],
  // Cyrillic
  [
    OTHER_SCRIPTS,
    String.raw`чтобы (читать|прочитать|продолжить)|только для подписчиков|доступ(ен|но) (только )?(по подписке|подписчикам)|щоб (читати|прочитати|продовжити)|лише для передплатників`,
  ],
  // East Asian
  [
    OTHER_SCRIPTS,
    String.raw`この(記事|続き)は(有料|会員)|会員限定(記事|です)|残り\s?[\d,]+\s?文字|続きを読むには|有料会員(限定|になると)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`(로그인|구독|회원가입).{0,15}(계속|이어서|전문|전체)|(유료|구독자|회원) 전용`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`(订阅|訂閱|登录|登入|注册|註冊)后?.{0,10}(继续阅读|繼續閱讀|阅读全文|閱讀全文)|(仅限|僅限|會員|会员)(订阅|訂閱|专享|專享|限定)`,
  ],
  // Arabic, Hebrew, Hindi
  [
    OTHER_SCRIPTS,
    String.raw`(لمتابعة|لمواصلة|لإكمال) القراءة|للمشتركين فقط|כדי להמשיך לקרוא|להמשך קריאה.{0,20}(מנוי|הרשמ)|למנויים בלבד|आगे पढ़ने के लिए|केवल (सब्सक्राइबर|सदस्यों)`,
  ],
]);
