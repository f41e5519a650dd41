import { OTHER_SCRIPTS, Phrases, wordedAs } from '../html/phrases.ts';

/**
 * What headings over lists of other stories say, by language (DESIGN.md section 8). Tried against a
 * whole short heading, so that a story's own subheading that merely contains "more" is no match.
 */
export const RELATED_HEADING = new Phrases(
  wordedAs('^(?:', String.raw`)\s*[:：…›»>→]*$`, [
    // English
    [
      're',
      String.raw`related( (articles?|stories|story|news|content|posts?|topics?|coverage|links?|reading|videos?))?`,
    ],
    [
      'si ot to in mo la yo re su do ke up se al wh ed ou fo ex fu fr',
      String.raw`(similar (articles|stories|posts|news)|other (articles|stories|news)|top picks|in case you missed it|more on this|latest related|you (may|might) (also|like|be interested in)|recommended|suggested|don.t miss|keep reading|up next|see also|also read|read also|also see|what to read next|in (this|other) (story|stories|news)|editor.?s.? picks?|our picks?|more for you|for you|explore more|further reading|from our network)⟩.*`,
    ],
    [
      're wa se le',
      String.raw`(read|watch|see|learn) (more|next)( (on|about|in|from|like|stories)⟩.*)?`,
    ],
    [
      'mo',
      String.raw`more( (on|from|in|about|like|of|stories|news|articles|coverage|to read|to explore|top stories|headlines|by|related)⟩.*)?`,
    ],
    // German
    [
      'di un me le da au we ve äh pa zu em th',
      String.raw`(die redaktion empfiehlt|unsere? empfehlung(en)?|mehr (ähnliche|zum thema|dazu|aus|von|zu|über|artikel|nachrichten)|lesen sie auch|das könnte (sie|dich)|auch interessant|weitere (artikel|themen|nachrichten|meldungen|beiträge)|verwandte|ähnliche|passend dazu|zum thema|empfohlen|themenverwandt|weiterlesen|lesetipps?)⟩.*`,
    ],
    // French
    [
      'ce no co à li su ar vo pl po da re',
      String.raw`(ces articles|nos recommandations|contenus? associés?|à lire aussi|lire aussi|à lire (également|ensuite)|sur le même (sujet|thème)|articles? (liés?|similaires|connexes|associés|recommandés)|vous aimerez|voir aussi|plus (sur|de|d)|pour aller plus loin|dans la même|recommandé|à découvrir)⟩.*`,
    ],
    // Spanish, Portuguese, Italian
    [
      'te si ot ta le no re ma má ve ar co',
      String.raw`(te recomendamos|sigue leyendo|otras noticias|te puede interesar|tambi[eé]n te|lee tambi[eé]n|lea tambi[eé]n|noticias? relacionad[ao]s?|relacionad[ao]s?|m[aá]s (sobre|en|de|noticias|información)|ver tambi[eé]n|art[ií]culos? relacionados?|contenidos? relacionados?|recomendad[ao]s?)⟩.*`,
    ],
    [
      'vo co ma le ve sa no re',
      String.raw`(você (pode|também)|continue lendo|mat[eé]rias? relacionadas?|conteúdo relacionado|leia (tamb[eé]m|mais)|veja (tamb[eé]m|mais)|mais (sobre|notícias|lidas em|em)|saiba mais|notícias relacionadas|recomendad[oa]s|relacionad[oa]s)⟩.*`,
    ],
    [
      'no al da le po ti ar co ve ap pe',
      String.raw`(notizie correlate|altri articoli|da non perdere|leggi (anche|ancora)|potrebbe interessarti|potrebbero interessarti|ti potrebbe|articoli (correlati|simili|consigliati)|correlati|vedi anche|approfondimenti|altre notizie|altro su|per approfondire)⟩.*`,
    ],
    // Dutch, Polish, Nordic, Turkish
    [
      've an le me ge oo aa',
      String.raw`(verwante|andere artikelen|lees ook|lees meer|lees verder|meer over|meer nieuws|gerelateerd\w*|ook interessant|aanbevolen|meer uit)⟩.*`,
    ],
    [
      'cz zo pr po wi mo',
      String.raw`(czytaj (też|także|również|więcej)|zobacz (też|także|również|więcej)|przeczytaj|polecamy|powiązane|podobne|więcej (na|o|z)|może cię)⟩.*`,
    ],
    [
      'lä le læ re me an se',
      String.raw`(läs (även|också|mer|vidare)|les (også|mer)|læs (også|mere)|relatera\w*|relater\w*|mer (om|fra|från)|mere (om|fra)|mer i ämnet|anbefal\w*|rekommender\w*|se også|se även)⟩.*`,
    ],
    [
      'il be bu ön di da',
      String.raw`(ilginizi çekebilir|ilgili (haberler|içerikler)|benzer haberler|bunlar da|önerilen|diğer haberler|daha fazla)⟩.*`,
    ],
    [
      'ba be ar te li re si',
      String.raw`(baca juga|berita terkait|artikel terkait|terkait|lihat juga|rekomendasi|simak juga)⟩.*`,
    ],
    [
      'xe ti bà li đọ có',
      String.raw`(xem thêm|tin liên quan|bài liên quan|liên quan|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục)(\s.*)?`,
    ],
    // Cyrillic
    [
      OTHER_SCRIPTS,
      String.raw`(читайте (также|также|ще|также|далее)|читать (также|далее)|читайте також|по теме|похожие|материалы по теме|смотрите также|другие новости|рекомендуем|ещё по теме|еще по теме|схожі|новини за темою|за темою|більше)(\s.*)?`,
    ],
    // East Asian
    [
      OTHER_SCRIPTS,
      String.raw`(関連(記事|ニュース|リンク|する記事|コンテンツ|動画)?|おすすめ(の?記事)?|あわせて読みたい|合わせて読みたい|こちらもおすすめ|次に読む)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(관련\s?(기사|뉴스|글|콘텐츠)|추천\s?(기사|뉴스)|함께 (볼|읽을|보면)\s?.*|더 보기|이 기사와.*|연관\s?기사)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(相关(新闻|阅读|文章|报道|推荐|链接)?|相關(新聞|閱讀|文章|報導|推薦)?|推荐阅读|推薦閱讀|延伸閱讀|延伸阅读|更多.*|你可能.*|猜你喜欢)`,
    ],
    // Arabic, Hebrew, Hindi
    [
      OTHER_SCRIPTS,
      String.raw`(اقرأ (أيضا|أيضاً|المزيد)|مواضيع (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|ذات صلة|مقالات ذات صلة|قد يهمك|قد يعجبك|المزيد)(\s.*)?`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(כתבות (נוספות|קשורות)|עוד ב.*|קראו (גם|עוד)|אולי יעניין אותך|מומלצים|כתבות שאולי.*)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(यह भी पढ़ें|ये भी पढ़ें|संबंधित (खबरें|ख़बरें|समाचार|लेख)|और पढ़ें|आपको यह भी.*)(\s.*)?`,
    ],
  ]),
);

/** Lists by popularity or recency: listed in a group of their own, off by default. */
export const MOST_READ_HEADING = new Phrases([
  [
    'ou th la ne mo to po tr ju br re wh me am be ak je sc le de à en lo má ul úl te ma em pi na se si so đọ ti mớ',
    String.raw`^(?:(?:our |the )?(?:latest|newest)⟩|(?:the )?(?:most|top) (?:read|viewed|popular|watched|shared|discussed|commented|stories|news|headlines)|popular⟩|trending⟩|latest⟩|just in⟩|breaking news|newest|recent (?:posts|articles|stories|news)|what.s (?:new|hot|trending)|top (?:\d+|posts|articles|videos)|meistgelesen|am meisten|beliebt|neueste|aktuell|jetzt aktuell|aktuelles|schlagzeilen|les plus|dernières|à la une|en direct|en continu|lo más|más (?:leíd|vist)|[uú]ltim[ao]s?|tendencias|mais (?:lid|vist)|em alta|più (?:lett|vist)|ultim[eio]|meest (?:gelezen|bekeken)|net binnen|laatste|najczęściej|najnowsze|najpopularniejsze|popularne|mest (?:läst|lest|læst|sett)|senaste|siste|seneste|en çok|son dakika|son haberler|terpopuler|terbaru|terkini|populer|đọc nhiều|tin mới|mới nhất)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:самое|популярн|последние|главное|новости дня|найпопулярніш|останні|головне|ランキング|アクセス|人気|新着|最新|많이 본|인기|최신|주요 뉴스|热门|熱門|热点|排行|最新|الأكثر|آخر|أحدث|הנקראות|הכי נקרא|חדשות אחרונות|सबसे|ताज़ा|ताजा|लोकप्रिय)`,
  ],
]);

/** Lists that somebody paid for. */
export const SPONSORED_HEADING = new Phrases([
  [
    'sp pa pr ad ar fr an we ge pu co re ik',
    String.raw`⟨(sponsored|paid (?:content|post|partner)|promoted|advertis|partner content|around the web|from (?:the|around the) web|anzeige|werbung|gesponsert|sponsorisé|publicité|contenido patrocinado|patrocinado|publicidad|sponsorizzat|pubblicità|gesponsord|advertentie|sponsorowane|reklama|annons|annonse|annonce|sponsorlu|iklan)⟩`,
  ],
  [OTHER_SCRIPTS, String.raw`реклама|スポンサー|広告|광고|广告|廣告|إعلان|ממומן|विज्ञापन`],
]);

/** How a heading over a list of links begins that says there is more: "More Science and Technology". */
export const MORE_HEADING = new Phrases([
  [
    'mo re se me we pl li má ma al wi da la th',
    String.raw`^(?:more|related|read (?:more|next)|see also|mehr|weitere|plus d|lire aussi|más|mais|altr[eio]|meer|więcej|mer|mere|daha|lainnya|thêm)⟩`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:ещё|еще|больше|більше|もっと|関連|더|관련|更多|相关|相關|المزيد|עוד|और)⟩`,
  ],
]);

/** Lists that are no other stories: what a publisher offers beside them, ways to share, sources of the story. */
export const NO_STORIES_HEADING = new Phrases([
  [
    'sh so re qu fu fo źr ou po ne ev we to jo ca ka st ga pu co gu de su ve ap of em va le iş lo vi',
    String.raw`⟨(share (this|on|via)|sources|references|quellen|fuentes|fonti|źródła|our sponsors|podcasts?|newsletters?|events?|webinars?|(top-?)?jobs?|careers?|karrierewelt|shop|store|games?|puzzles?|quiz(zes)?|coupons?|gutscheine?|deals|subscribe|vergleichsrechner|apps|stellen(markt|angebote|anzeigen)|offres? d.emploi|ofertas? de (empleo|trabajo|emprego)|empleos?|offerte di lavoro|vacatures?|oferty pracy|lediga jobb|ledige (stillinger|job)|iş ilanları|lowongan( kerja)?|việc làm)⟩`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`подкаст|вакансии|вакансії|ポッドキャスト|求人情報|팟캐스트|채용 ?정보|播客|招聘|وظائف شاغرة|משרות פנויות|नौकरियां`,
  ],
]);

/** A line of a story that does nothing but point to another: "READ MORE: …". Tried at its start. */
export const TEASER_LABEL = new Phrases([
  [
    're al se mo wa do sp ex op an li in mu ba di wh me le si au à vo te má ve cz zo lä læ xe il',
    String.raw`^(?:\W{0,3})(?:read(?: more| also| next)?|also read|see also|also|more|related(?: (?:posts?|articles?|story|stories|coverage|reading|news))?|watch|recommended|don.t miss|sponsored|explore|opinion|analysis|listen|in pictures|exclusive|must read|background|dig deeper|what to know|mehr(?: dazu| zum thema)?|lesen sie(?: auch| mehr)?|siehe auch|auch interessant|à lire(?: aussi)?|lire (?:aussi|également)|voir aussi|lea también|lee también|te puede interesar|más información|leia (?:também|mais)|veja (?:também|mais)|leggi anche|vedi anche|lees ook|lees meer|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|läs (?:också|även|mer)|les også|læs også|baca juga|simak juga|xem thêm|ilgili haber)\s*(?:\||[:：>»›–—-]|\.{3}|…)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:\W{0,3})(?:читайте также|читать также|читайте також|смотрите также|関連記事|あわせて読みたい|관련 ?기사|相关阅读|相關新聞|延伸閱讀|اقرأ أيضاً?|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें)\s*(?:\||[:：>»›–—-]|\.{3}|…)`,
  ],
]);
