import { OTHER_SCRIPTS, Phrases, wordedAs } from '../html/phrases.ts';

/** What pages draw before a heading's words and after them: "■ 関連記事", "[관련기사]", "+ Sur le sujet". */
const BEFORE = String.raw`^[\s■●▶▷►◆☞•·+※›»>[(（【「]{0,4}(?:`;
const AFTER = String.raw`)\s*[:：.…›»>→\])）】」]*$`;

/**
 * What headings over lists of other stories say, by language (DESIGN.md section 8). Tried against a
 * whole short heading, so that a story's own subheading that merely contains "more" is no match.
 */
export const RELATED_HEADING = new Phrases(
  wordedAs(BEFORE, AFTER, [
    // English
    [
      're',
      String.raw`related( (articles?|stories|story|news|content|posts?|topics?|coverage|links?|reading|reads|resources?|items?|guides?|insights?|blogs?|recipes?|videos?)( (about|on|from|for)⟩.*)?)?`,
    ],
    [
      'si ot to in mo la yo re su do ke up se al wh ed ou fo ex di fu fr',
      String.raw`(similar (articles|stories|posts|news|reads|content)|(read )?other (articles|stories|news|related)|top picks|in case you missed it|more on this|latest related|you (may|might) (also|like|enjoy|have missed|be interested in)|recommended|suggested|don.t miss|keep reading|up next|see also|also read|also check|read also|also see|what to read next|in (this|other) (story|stories|news)|editor.?s.? picks?|our picks?|more for you|for you|(explore|discover) (more|related)|further reading|also (of interest|worth reading)|from our network)⟩.*`,
    ],
    [
      're wa se le',
      String.raw`(read|watch|see|learn) (more|next)( (on|about|in|from|like|stories)⟩.*)?`,
    ],
    [
      'yo pe ot we co fu go di st ar po wh if ou re pi',
      String.raw`(you.ll (also )?(like|love)|you could also|people also read|others (also )?read|other readers|we (also )?recommend|we think you|continue reading|full coverage|(go|dig) deeper|(stories|articles|posts) (like this|you (may|might))|what to read|(our )?readers (also )?(read|like)|picked for you|if you (liked|enjoyed) this)⟩.*`,
    ],
    [
      'mo',
      String.raw`more( (on|from|in|about|like|of|stories|news|articles|coverage|to read|to explore|top stories|headlines|by|related)⟩.*)?`,
    ],
    // German
    [
      'di un me le da au we ve äh pa zu em th',
      String.raw`(die redaktion empfiehlt|(unsere? )?empfehlung(en)?|(mehr )?aus dem ressort|mehr (ähnliche|zum thema|dazu|aus|von|zu|über|lesen|artikel|nachrichten)|lesen sie auch|das könnte (sie|dich)|auch interessant|weitere (artikel|themen|nachrichten|meldungen|beiträge)|verwandte|ähnliche|passend dazu|zum thema|empfohlen|themenverwandt|weiterlesen|weiterführende|lesetipps?)⟩.*`,
    ],
    [
      'le li au zu pa an th mö vi di',
      String.raw`(lesen sie (mehr|dazu|weiter)|lies (auch|mehr|weiter)|auch (lesenswert|spannend|lesen)|außerdem (interessant|lesenswert)|zum weiterlesen|passende (artikel|themen|beiträge)|andere (leser|lasen)|thematisch passend|möglicherweise interessant|vielleicht (auch )?interessant|dieser artikel könnte)⟩.*`,
    ],
    // French
    [
      'ce no co à li su ar vo pl po da re la on',
      String.raw`(ces articles|nos recommandations|contenus? associés?|à lire aussi|lire aussi|à lire (également|ensuite)|sur (le même|ce|le) (sujet|thème)|(la rédaction|nous|on) vous (conseille|recommand|propose)[a-z]*|articles? (liés?|similaires|connexes|associés|recommandés)|vous aimerez|voir aussi|plus (sur|de|d)|pour aller plus loin|dans la même|recommandé|à découvrir)⟩.*`,
    ],
    [
      'vo ce ça à en no al po re li ég',
      String.raw`(vous (pourriez|devriez)|(cela|ceci|ça) (peut|pourrait|devrait) (aussi |également )?vous|à voir (aussi|également)|en (lien avec|rapport avec|savoir plus)|notre sélection|nos articles|aller plus loin|pour en savoir plus|recommandations?|lire (la suite|également|plus)|également)⟩.*`,
    ],
    // Spanish, Portuguese, Italian
    [
      'te si ot ta le no re ma má ve ar co',
      String.raw`(te recomendamos|sigue leyendo|otras noticias|te puede interesar|tambi[eé]n te|lee tambi[eé]n|lea tambi[eé]n|noticias? relacionad[ao]s?|relacionad[ao]s?|m[aá]s (sobre|en|de|noticias|información)|ver tambi[eé]n|art[ií]culos? relacionados?|contenidos? relacionados?|recomendad[ao]s?)⟩.*`,
    ],
    [
      'te le pu se so le no en ta si ot hi',
      String.raw`((te|le) (podr[ií]a|puede|pueden) interesar|pued(a|e) interesarte|seguir leyendo|sobre (este tema|el mismo tema)|leer (m[aá]s|tambi[eé]n)|no te pierdas|en (este|el mismo) tema|también en|(te|le) sugerimos|otr[oa]s (art[ií]culos|historias)|(lecturas?|notas?|historias?) (recomendad|relacionad)[ao]s?|si te ha gustado)⟩.*`,
    ],
    [
      'vo co ma le ve sa no re',
      String.raw`(você (pode|também)|continue lendo|mat[eé]rias? relacionadas?|conteúdo relacionado|leia (tamb[eé]m|mais)|veja (tamb[eé]m|mais)|mais (sobre|notícias|lidas em|em)|saiba mais|notícias relacionadas|recomendad[oa]s|relacionad[oa]s)⟩.*`,
    ],
    [
      'ar po co nã ou ve ta te re',
      String.raw`((artigos|posts|conteúdos|textos) relacionados|confira (tamb[eé]m|mais)|continue a ler|não (perca|deixe de ler)|outr[oa]s (notícias|artigos|matérias)|ver tamb[eé]m|talvez (você|te) (goste|interesse)|recomendamos|pode (te )?interessar)⟩.*`,
    ],
    [
      'no al da le po ti ar co ve ap pe',
      String.raw`(notizie correlate|altri articoli|da non perdere|leggi (anche|ancora)|potrebbe interessarti|potrebbero interessarti|ti potrebbe|articoli (correlati|simili|consigliati)|correlati|vedi anche|approfondimenti|altre notizie|altro su|per approfondire)⟩.*`,
    ],
    [
      'po su pe le no co ar vi an se ra',
      String.raw`(potrebb(e|ero) (anche )?(interessarti|piacerti)|sull[oa] stess[oa] (argomento|tema|notizia)|per saperne di più|leggi (di più|tutto|altri)|(notizie|contenuti|articoli) (simili|correlat[ei]|collegat[ei])|(consigliat|raccomandat|suggerit)[ei]|continua a leggere|vi (potrebbe|consigliamo)|anche su|se ti è piaciuto)⟩.*`,
    ],
    // Dutch, Polish, Nordic, Turkish
    [
      've an le me ge oo aa',
      String.raw`(verwante|andere artikelen|lees ook|lees meer|lees verder|meer over|meer nieuws|gerelateerd\w*|ook interessant|aanbevolen|meer uit)⟩.*`,
    ],
    [
      'mi be di me oo an le',
      String.raw`(misschien (ook|vind)|bekijk ook|dit vind je|dit is ook|meer (lezen|artikelen|verhalen|berichten)|ook (lezen|in het nieuws)|anderen lazen|lees (ook|verder|de rest)|lezers lazen)(\s.*)?`,
    ],
    [
      'cz zo pr po wi mo',
      String.raw`(czytaj (też|także|również|więcej)|zobacz (też|także|również|więcej)|przeczytaj|polecamy|powiązane|podobne|więcej (na|o|z)|może cię)⟩.*`,
    ],
    [
      'cz po mo ar in zo wa sp',
      String.raw`(czytaj dalej|polecane|może (ci|zainteres)|artykuły powiązane|inne (artykuły|wiadomości)|zobacz inne|sprawdź (też|także|również)|warto przeczytać)(\s.*)?`,
    ],
    [
      'lä le læ re me an se',
      String.raw`(läs (även|också|mer|vidare)|les (også|mer)|læs (også|mere)|relatera\w*|relater\w*|mer (om|fra|från)|mere (om|fra)|mer i ämnet|anbefal\w*|rekommender\w*|se også|se även)⟩.*`,
    ],
    [
      'fl li me du an må ha',
      String.raw`((fler|flere) (artiklar|nyheter|artikler|nyheder|saker|historier)|li[kg]nande artiklar|lignende (artikler|saker)|mer (på|att läsa|å lese)|mere (på|at læse)|du (kanske|vil kanskje|vil måske)|andre (leser|læser|artikler|saker)|andra läser|har du (lest|læst|läst)|måske vil du)⟩.*`,
    ],
    [
      'il be bu ön di da',
      String.raw`(ilginizi çekebilir|ilgili (haberler|içerikler)|benzer haberler|bunlar(ı)? da|önerilen(ler)?|diğer haberler|daha fazla)⟩.*`,
    ],
    [
      'bu si ay be ok',
      String.raw`(bu haber(ler)? de|sizin için|aynı konuda|benzer (içerikler|yazılar|konular)|okumaya devam)(\s.*)?`,
    ],
    [
      'ba be ar te li re si',
      String.raw`(baca juga|berita terkait|artikel terkait|terkait|lihat juga|rekomendasi|simak juga)⟩.*`,
    ],
    [
      'be ar mu an ba pi un ja',
      String.raw`((berita|artikel) (lainnya|lain|serupa|pilihan|menarik)|mungkin (anda|kamu)|anda mungkin|baca (selengkapnya|artikel)|pilihan untuk|untuk (anda|kamu)|jangan lewatkan)(\s.*)?`,
    ],
    [
      'xe ti bà li đọ có',
      String.raw`(xem thêm|tin liên quan|bài liên quan|liên quan|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục)(\s.*)?`,
    ],
    [
      'bà ti đừ cù gợ dà',
      String.raw`(bài viết (liên quan|cùng|khác|tương tự)|tin (khác|cùng mục|bài khác)|bài (khác|cùng chuyên mục)|đừng bỏ lỡ|cùng chuyên mục|gợi ý|dành cho bạn)(\s.*)?`,
    ],
    // Cyrillic
    [
      OTHER_SCRIPTS,
      String.raw`(читайте (также|также|ще|также|далее)|читать (также|далее)|читайте також|по теме|похожие|материалы по теме|смотрите также|также читайте|другие новости|рекомендуем|ещё по теме|еще по теме|схожі|новини за темою|за темою|більше|(новости|статьи|ещ[её]|читать) по теме|вам (может|будет|також)|вас може|может быть интересно|связанные|другие (статьи|материалы)|ещ[её] (новости|материалы|статьи)|пов.язані|матеріали за темою|інші новини|рекомендовані)(\s.*)?`,
    ],
    // East Asian
    [
      OTHER_SCRIPTS,
      String.raw`(関連(する?(記事|ニュース)|トピックス?|記事|ニュース|リンク|コンテンツ|動画)?|(編集部の?)?(おすすめ|オススメ)(の?(記事|ニュース))?|あなたに(も)?(おすすめ|オススメ).*|この記事を(読んだ|見た).*|こんな記事も.*|(その)?他の(記事|ニュース)|同じ(カテゴリ|テーマ).*|この(記事|ニュース)の関連.*|あわせて読みたい|[合併]わせて読みたい|続けて読む|こちらもおすすめ|次に読む)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(관련\s?(기사|뉴스|글|콘텐츠)|추천\s?(기사|뉴스)|함께 (볼|읽을|보면)\s?.*|더 보기|이 기사와.*|연관\s?(기사|뉴스)|다른\s?기사|이 기자의.*|관련\s?(영상|포스트|게시물)|이런 기사.*)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(相关(新闻|阅读|文章|报道|推荐|链接|内容|话题|视频|资讯)?|相關(新聞|閱讀|文章|報導|推薦|內容|話題|影片|資訊)?|[为為][你您](推荐|推薦)|(编辑|編輯|精彩)(推荐|推薦|精選)|推荐阅读|推薦閱讀|延伸閱讀|延伸阅读|更多.*|[你您]可能.*|猜你喜[欢歡]|其他(新聞|新闻|文章)|看更多.*|(推荐|推薦)(文章|新闻|新聞)?|(继续|繼續)(阅读|閱讀)|同类(文章|新闻)|相關(文章|連結|報道))`,
    ],
    // Arabic, Hebrew, Hindi
    [
      OTHER_SCRIPTS,
      String.raw`([اإ]قر[أا] ([أا]يضا|[أا]يضاً|المزيد)|اخترنا لكم?|ننصحك|نرشح لك|مواضيع (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|ذات صلة|مقالات ذات صلة|قد يهمك|قد يعجبك|المزيد|اقرأ أكثر|شاهد أيضاً?|(مقالات|مواضيع|أخبار) (مشابهة|مرتبطة|أخرى)|موضوعات (متعلقة|ذات صلة)|أخبار متعلقة|ربما يعجبك)(\s.*)?`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(כתבות (נוספות|קשורות)|עוד ב.*|קראו (גם|עוד)|אולי יעניין אותך|מומלצים|כתבות מומלצות|כדאי לקרוא|כתבות שאולי.*|אולי (יעניין|תאהבו|גם).*|יעניין אותך.*|כתבות דומות|בנושא זה)`,
    ],
    [
      OTHER_SCRIPTS,
      String.raw`(यह भी पढ़ें|ये भी पढ़ें|संबंधित (खबरें|ख़बरें|समाचार|लेख)|और पढ़ें|इसे भी पढ़ें|और (खबरें|ख़बरें)|अन्य (खबरें|ख़बरें|समाचार)|आपको यह भी.*|(यह|ये) भी देखें|आपके लिए)(\s.*)?`,
    ],
  ]),
);

/** Lists that somebody paid for. */
export const SPONSORED_HEADING = new Phrases([
  [
    'sp pa pr ad ar fr an we ge pu co re ik',
    String.raw`⟨(sponsored|paid (?:content|post|partner)|promoted|advertis|partner content|around the web|from (?:the|around the) web|anzeige|werbung|gesponsert|sponsorisé|publicité|contenido patrocinado|patrocinado|publicidad|sponsorizzat|pubblicità|gesponsord|advertentie|sponsorowane|reklama|annons|annonse|annonce|sponsorlu|iklan)⟩`,
  ],
  [OTHER_SCRIPTS, String.raw`реклама|スポンサー|広告|광고|广告|廣告|إعلان|ממומן|विज्ञापन`],
]);

/**
 * What a card is labelled with that is paid for, in so many words. Over a list most of these are the label of an
 * ad slot that stands before it, so they are no headings.
 */
export const PAID_LABEL = new Phrases([
  [
    'ad sp pa pr br an pu',
    String.raw`^(?:ads?|advert(?:isement|orial)?|sponsors?|paid|paid for|(?:paid for|presented) by⟩.*|brand(?:ed)? content|annonsørinnhold|annonsørindhold|annonsinnehåll|publirr?eportaje|publi-?rédactionnel|publiredazionale|publieditorial)$`,
  ],
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
