import { OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/** Lists by popularity or recency: listed in a group of their own, off by default. */
export const MOST_READ_HEADING = new Phrases([
  [
    'ou th la ne mo to po tr ju br re wh me am be ak je sc le de à en lo má ul úl te ma em pi na se si so đọ ti mớ',
    String.raw`^(?:(?:our |the )?(?:latest|newest)⟩|(?:the )?(?:most|top) (?:read|viewed|popular|watched|shared|discussed|commented|stories|news|headlines)|popular⟩|trending⟩|latest⟩|just in⟩|breaking news|newest|recent (?:posts|articles|stories|news|content|headlines)|what.s (?:new|hot|trending)|top (?:\d+|posts|articles|videos)|meistgelesen|am meisten|beliebt|neueste|aktuell|jetzt aktuell|aktuelles|schlagzeilen|les plus|dernières|à la une|en direct|en continu|lo más|más (?:leíd|vist)|[uú]ltim[ao]s?|tendencias|mais (?:lid|vist)|em alta|più (?:lett|vist)|ultim[eio]|meest (?:gelezen|bekeken)|net binnen|laatste|najczęściej|najnowsze|najpopularniejsze|popularne|mest (?:läst|lest|læst|sett)|senaste|siste|seneste|en çok|son dakika|son haberler|terpopuler|terbaru|terkini|populer|đọc nhiều|tin mới|mới nhất)`,
  ],
  // The same with an article or a noun before it: "I più letti", "Las noticias más leídas", "Die meistgelesenen Artikel".
  [
    'a as o os la lo no co ar ma te i le gl di da de an be va po na ço pa ti xe to wh su re ot pe vi',
    String.raw`^(?:(?:(?:l[oa]s?|noticias|artículos|contenidos)\s)+más (?:leíd|vist|comentad|popular)|(?:(?:[oa]s?|notícias|matérias|textos)\s)+mais (?:lid|vist|acessad|comentad|popular)|(?:(?:i|le|gli|articoli|notizie)\s)+più (?:lett|vist|commentat|popolar|cliccat)|(?:(?:le|les|articles|nos articles)\s)+(?:plus|\+) (?:lu|vu|partagé|populaire|commenté)|(?:die|das|de|det|dei)\s(?:am meisten|meist(?:gelesen|geklickt)|beliebtest|neuesten|meest gelezen|best gelezen|mest (?:läs|les|læs|sett|set))|das lesen (?:andere|unsere)|andere lesen|best gelezen|vaak gelezen|populairste|najchętniej (?:czytane|oglądane)|na czasie|çok okunan|berita (?:terpopuler|terbaru|terkini)|paling (?:populer|banyak)|artikel terpopuler|tin (?:đọc nhiều|nổi bật)|xem nhiều|top[- ](?:artikel|news|themen|meldungen|articles?|noticias|nyheter)|(?:what )?(?:subscribers|readers|others|people) (?:are )?(?:now )?reading|recent(?:ly)? (?:in|on|blog|published|from)⟩|now trending|viral now)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`ランキング|よく読まれて|いま(?:読|注目)|많이 (?:본|읽은)|실시간 (?:인기|랭킹)|排行榜?$|热榜|熱榜|即時新聞|最多人|الأكثر (?:قراءة|مشاهدة)|يقرأون الآن|הנצפות|(?:сейчас|зараз) читают|читають зараз|читаемое`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:самое|популярн|последние|главное|новости дня|найпопулярніш|останні|головне|ランキング|アクセス|人気|新着|最新|많이 본|인기|최신|주요 뉴스|热门|熱門|热点|排行|最新|الأكثر|آخر|أحدث|הנקראות|הכי נקרא|חדשות אחרונות|सबसे|ताज़ा|ताजा|लोकप्रिय)`,
  ],
  // The same after the name of a section: "Food and Drink Most Viewed".
  [
    'mo la po to ac',
    String.raw`(?<=^\S+ (?:\S+ ){0,2})(?:most (?:read|viewed|popular|watched|shared|commented|e-?mailed)|(?<!the )latest (?:news|articles|stories|posts|headlines)|popular (?:articles?|stories|posts)|top (?:stories|headlines)|access ranking)$`,
  ],
  // Other ways to say it.
  [
    'mo th to me hä vi of ne le jü im pl ar de fi en no po ni ve os na ny gü ma be ti nổ ön',
    String.raw`^(?:most (?:sent|e-?mailed|clicked|liked|active|recent)|(?:this week|this month|today).s (?:top|most|headlines)|meist(?:kommentiert|gesehen|geklickt|geteilt|diskutiert)|(?:häufig|viel|oft) gelesen|neue (?:nachrichten|artikel|beiträge|meldungen)|(?:letzte|jüngste) (?:nachrichten|artikel|beiträge|meldungen)|im trend⟩|(?:articles les )?plus (?:lus|vus|récents|partagés|commentés|consultés)|derniers (?:articles|contenus)|fil (?:info|d.actu)|en ce moment⟩|(?:noticias|notícias|notizie) más recientes|en portada⟩|nieuwste|veelgelezen|ostatnie (?:wiadomości|artykuły)|na topie⟩|nyeste|toppnyheter|günün (?:önemli )?(?:manşet|haber)|manşetler|öne çıkan|popüler|berita utama|tin nóng|nổi bật)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:лента новостей|топ новост|обсуждаем|свежие|стрічка|найчитаніш|топ новин|急上昇|トップニュース|主要ニュース|注目の?(?:記事|ニュース)|핫이슈|랭킹|헤드라인|오늘의 (?:뉴스|인기|주요)|头条|頭條|要闻|要聞|今日(?:热点|熱點|要闻|要聞)|人气|人氣|點閱|أهم الأخبار|أبرز (?:الأخبار|العناوين)|الأحدث|עדכונים אחרונים|פופולרי|ट्रेंडिंग|टॉप|बड़ी खबर|लेटेस्ट)`,
  ],
]);
