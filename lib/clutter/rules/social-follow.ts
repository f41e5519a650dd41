import type { ClutterRule } from '../clutter-rule.ts';

/** The names of networks, in every script that writes its own. */
const NETWORKS =
  'facebook twitter instagram whatsapp telegram youtube google linkedin tiktok threads flipboard bluesky x vk line zalo дзен телеграм вконтакте واتساب فيسبوك تويتر फेसबुक व्हाट्सएप';

export const socialFollow: ClutterRule = {
  id: 'social-follow',
  kind: 'social-follow',
  why: 'Asks you to follow the publisher elsewhere.',
  says: [
    {
      about: NETWORKS,
      says: /^\W*(follow|like|find|join|connect with|subscribe to) (us|our|\S+( \S+){0,3})( channel| page)? (on|at|via) (\w+ )?(facebook|twitter|x\b|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|threads|flipboard|bluesky)|\b(follow us (by|on|via)|(add|set|choose|make) (\S+ ){0,4}(as )?(a |your )?preferred( news)? source)\b|^\W*add (us )?as (a )?preferred\b|^\W*add \S+( \S+){0,3} (to|on) (your )?google( news)?( feed)?\b|^\W*(\S+ ){1,4}is (now )?(also )?on (whatsapp|telegram|threads|bluesky|tiktok)\W*$/u,
    },
    {
      about: NETWORKS,
      says: /^\P{L}*(folge\p{L}*|folgen sie|suivez|rejoignez|s[ií]gu[ea]\p{L}*|siga|segui\p{L}*|volg|obserwuj|śledź|följ|følg|ikuti|theo dõi)(?!\p{L}).{0,60}(?<!\p{L})(facebook|twitter|x(?!\p{L})|instagram|whatsapp|telegram|youtube|google|linkedin|tiktok|zalo)|^\P{L}*\S+( \S+){0,3} (ist|est|está|è) (jetzt |maintenant |ahora |ora )?(auch |aussi |también |anche )?(auf|bei|sur|en|su) (whatsapp|telegram|threads|bluesky|tiktok)\W*$|(facebook|twitter|instagram|whatsapp|telegram|youtube|google).{0,40}takip ed/u,
    },
    {
      about: NETWORKS,
      says: /(подпи\p{L}+|читайте нас|підпи\p{L}+|フォロー|팔로우|구독|关注|關注|تابع\p{L}*|עקבו|फॉलो).{0,40}(facebook|twitter|instagram|whatsapp|telegram|youtube|google|vk|line|дзен|телеграм|واتساب|फेसबुक|व्हाट्सएप)|(facebook|twitter|instagram|whatsapp|telegram|youtube|google|line).{0,20}(フォロー|팔로우|关注|關注|फॉलो)/u,
    },
    {
      about:
        'bevorzugt préférée favorite preferid preferit voorkeursbron preferowan föredrag foretruk preferert tercih kaynağ pilihan ưu ưa',
      says: /(?<!\p{L})(bevorzugte quelle|source (préférée|favorite)|(fuente|fonte) (preferida|preferita)|voorkeursbron|(preferowane|preferowanym) (źródło|źródłem)|föredragen källa|(foretrukket|foretrukken|preferert) kilde|tercih edilen kayna(k|ğ)\p{L}*|sumber pilihan|nguồn (ưu tiên|ưa thích))(?!\p{L}).{0,40}(?<!\p{L})google|(?<!\p{L})google.{0,40}(?<!\p{L})(bevorzugte quelle|source (préférée|favorite)|(fuente|fonte) (preferida|preferita)|voorkeursbron|(preferowane|preferowanym) (źródło|źródłem)|föredragen källa|(foretrukket|foretrukken|preferert) kilde|tercih edilen kayna(k|ğ)\p{L}*|sumber pilihan|nguồn (ưu tiên|ưa thích))(?!\p{L})/u,
    },
    {
      about: 'google предпочит пріоритет 優先 선호 首选 偏好 مفضل המועדף पसंदीदा',
      says: /google.{0,40}(предпочит\p{L}+ источник|пріоритетн\p{L}+ джерел|優先(する)?(ソース|情報源)|선호 ?(출처|소스)|(首选|偏好|首選)(来源|來源)|مصدر\p{L}* (ال)?مفضل|מקור מועדף|पसंदीदा (सोर्स|स्रोत))|(предпочит\p{L}+ источник|пріоритетн\p{L}+ джерел|優先(する)?(ソース|情報源)|선호 ?(출처|소스)|(首选|偏好|首選)(来源|來源)|مصدر\p{L}* (ال)?مفضل|מקור מועדף|पसंदीदा (सोर्स|स्रोत)).{0,40}google/u,
    },
    {
      about: 'whatsapp telegram signal viber discord youtube messenger google facebook preferred',
      says: /^\W*(click here (to|and) )?(join|follow|subscribe to|find) (us|our|the|\S+.s)?( \S+){0,4} ?(on )?(whatsapp|telegram|signal|viber|discord|youtube)( \S+)? (channel|group|community|broadcast|server)s?\b.{0,60}$|^\W*get (\S+ ){0,4}(news|updates|stories|alerts|headlines)( \S+){0,3} (on|via|through) (whatsapp|telegram|google|messenger|facebook|viber)\W*$|^\W*(prefer|choose|pick|see more( of)?) (\S+ ){0,5}(on|in) google( search| news)?\W*$|^\W*(add|set|choose)( us)? as (a |your )?preferred( news)? source\W*$|^\W*(like|visit|follow) our (\S+ )?facebook( page)?\W*$/u,
    },
    {
      about: 'whatsapp telegram youtube signal google netzwerken medien',
      says: /^\P{L}*(jetzt |hier )?(abonnieren sie|abonniere|abonniert|kennen sie( schon)?|kennst du( schon)?|treten sie|tritt|hier geht.?s zum|zum|folgen sie|folge|folgt)(?!\p{L}).{0,40}(?<!\p{L})(whatsapp|telegram|youtube|signal)[- ]?(kanal|channel|gruppe|kanälen)(?!\p{L}).{0,30}$|^\P{L}*(jetzt )?(den )?(whatsapp|telegram|youtube|signal)[- ]?(kanal|channel) (abonnieren|folgen)\P{L}*$|^\P{L}*(bei|auf) google bevorzugen\P{L}*$|^\P{L}*mehr .{0,30}(bei|auf) google news\P{L}*$|^\P{L}*(hier )?(finden sie|sie finden|findest du|du findest|findet ihr|ihr findet|folgen sie|folgt|folge|besuchen sie) uns .{0,20}sozialen (netzwerken|medien)\P{L}*$/u,
    },
    {
      about: 'whatsapp telegram youtube google réseaux redes social',
      says: /^\P{L}*(rejoignez|suivez|retrouvez|intégrez|abonnez-vous à)(?!\p{L}).{0,40}(?<!\p{L})(chaîne|canal|groupe|communauté) (whatsapp|telegram|youtube)|^\P{L}*(retrouvez|suivez|rejoignez)[- ]nous .{0,20}réseaux( sociaux)?\P{L}*$|^\P{L}*ajoute[rz][- ].{1,50}(favoris|sources? préférées?|sources? favorites?).{0,15}google|^\P{L}*(únete|unete|únanse|suscríbete|sigue|entra|ingresa|haz clic)(?!\p{L}).{0,40}(?<!\p{L})(canal|grupo|comunidad) (de |en )?(whatsapp|telegram|youtube)|^\P{L}*s[ií]gu[ea]nos .{0,20}redes( sociales)?\P{L}*$|^\P{L}*(iscriviti|unisciti|entra|segui)(?!\p{L}).{0,40}(?<!\p{L})(canale|gruppo|community) (di |su )?(whatsapp|telegram|youtube)|^\P{L}*seguici .{0,25}social\P{L}*$/u,
    },
    {
      about: 'whatsapp telegram youtube redes',
      says: /^\P{L}*(clique aqui (e|para) )?(participe|participar|entre|entrar|siga|inscreva-se|acesse|faça parte|junte-se)(?!\p{L}).{0,40}(?<!\p{L})(canal|grupo|comunidade)(?!\p{L}).{0,25}(whatsapp|telegram|youtube)|^\P{L}*(clique aqui (e|para) )?(receba|receber) (\S+ ){0,4}(pelo|no|via) (seu )?(whatsapp|telegram)\P{L}*$|^\P{L}*siga-nos .{0,20}redes( sociais)?\P{L}*$/u,
    },
    {
      about: 'whatsapp telegram youtube facebook google social sociale snapchat messenger',
      says: /^\P{L}*(volg|word lid|abonneer|sluit je aan|gå med i|följ|prenumerera på|følg|bliv medlem)(?!\p{L}).{0,40}(?<!\p{L})(whatsapp|telegram|youtube|snapchat|facebook)[- ]?(kanaal|groep|kanal|gruppe?n?)?(?!\p{L}).{0,20}$|^\P{L}*volg ons op (social media|sociale media)\P{L}*$|^\P{L}*(dołącz|zapisz się|subskrybuj|polub|obserwuj|śledź|bądź na bieżąco)(?!\p{L}).{0,50}(?<!\p{L})(whatsapp|telegram|youtube|facebook|messenger|google)\p{L}*.{0,20}$|(whatsapp|telegram|youtube) kanal\p{L}+ (katıl|takip|abone)|google (news|haberler)\p{L}*.{0,10}(abone|takip)/u,
    },
    {
      about: 'подпи присоед следите читайте мы підпи долуч приєдн стежте ми в',
      says: /^\P{L}*(подписывайтесь|подпишитесь|присоединяйтесь|следите|читайте|підписуйтесь|підпишіться|долучайтесь|приєднуйтесь|стежте)(?!\p{L}).{0,60}(telegram|whatsapp|viber|youtube|facebook|instagram|rutube|(?<!\p{L})max(?!\p{L})|(?<!\p{L})vk(?!\p{L})|телеграм|вконтакте|дзен|однокласс|фейсбук|ютуб)\p{L}*.{0,30}$|^\P{L}*(мы|ми) (в|у) (соцсетях|социальных сетях|соцмережах|telegram|вконтакте|facebook)\P{L}*$/u,
    },
    {
      about:
        'line 公式 youtube チャンネル 유튜브 카카오 네이버 텔레그램 채널 关注 關注 追蹤 追踪 按讚 加入 扫码 掃碼',
      says: /line.{0,6}(友だち|友達)追加|公式(sns|x|twitter|インスタ|instagram|facebook|line|アカウント)?.{0,6}フォロー|チャンネル登録(する|はこちら)?\P{L}*$|(유튜브|카카오톡|네이버|텔레그램|카톡).{0,14}(채널 ?(추가|구독)|구독 ?하기|구독\P{L}*$|친구 ?추가)|^\P{L}*채널 ?추가\P{L}*$|^\P{L}*(关注|關注|追蹤|追踪|按讚追蹤|按讚|加入)(我们|我們)?的?.{0,6}(公众号|微信|粉絲專頁|粉絲團|line|telegram|频道|頻道|facebook|ig|instagram).{0,6}$|扫码关注|掃碼關注/u,
    },
    {
      about: 'انضم اشترك تابع הצטרפו עקבו הירשמו व्हाट्सएप वॉट्सऐप टेलीग्राम फेसबुक गूगल यूट्यूब इंस्टाग्राम',
      says: /(انضم|انضموا|اشترك|اشتركوا|تابع\p{L}*).{0,30}(واتس ?اب|واتساب|تليغرام|تلغرام|تيليجرام|تلجرام|يوتيوب|جوجل|غوغل|فيسبوك|مواقع التواصل)|(הצטרפו|עקבו|הירשמו).{0,25}(וואטסאפ|ווטסאפ|טלגרם|פייסבוק|אינסטגרם|יוטיוב)|(व्हाट्सएप|वॉट्सऐप|टेलीग्राम|फेसबुक|गूगल न्यूज़?|यूट्यूब|इंस्टाग्राम).{0,25}(जुड़ें|जुड़िए|फॉलो|सब्सक्राइब)/u,
    },
    {
      about: 'ikuti gabung bergabung tham theo',
      says: /^\P{L}*(ikuti|gabung|bergabung(lah)?|tham gia|theo dõi)(?!\p{L}).{0,40}(?<!\p{L})(whatsapp|telegram|youtube|facebook|instagram|tiktok|zalo|google)(?!\p{L}).{0,30}$/u,
    },
    {
      about: 'whatsapp telegram preferred',
      says: /\bour (whatsapp|telegram|viber) (channel|group|community|broadcast|newsletter)\b|^\W*make \S+( \S+){0,3} (a |your )?preferred( news)? source\b.{0,20}$|^\W*find us on social( media)?\W*$/u,
    },
    {
      about: 'whatsapp telegram google',
      says: /^\P{L}*.{2,40}(?<!\p{L})(per|via) (whatsapp|telegram)\P{L}*$|bevorzugte google-quelle|^\P{L}*suivre .{2,30} sur google( (actualités|discover|news))?\P{L}*$|^\P{L}*aggiungi .{1,50}fonti preferite.{0,15}google|^\P{L}*(quer|deseja) receber .{0,40}whatsapp|^\P{L}*simak .{0,40}google news\P{L}*$|(haberler\p{L}*|bizi) .{0,20}(whatsapp|sosyal medya)\p{L}*.{0,4}takip/u,
    },
    {
      about: 'наш наші больше більше подпишись підпишись sosyal',
      says: /^\P{L}*(наш (telegram|телеграм|канал)|(больше|еще|більше|ще) .{0,30}(в нашем|у нашому) .{0,16}канал|(подпишись|підпишись) на (наш|нас)).{0,30}$|bizi sosyal medya\p{L}* takip/u,
    },
    {
      about: 'line twitter facebook instagram 카카오톡 구독과 加入 اضغط انقر फेसबुक xで xを',
      says: /line(で|から).{0,14}(受け取|届)|(?<![a-z])(x|twitter|facebook|instagram)(で|を)フォロー|카카오톡으로 .{0,8}받기|구독과 좋아요|加入(我们|我們)的?(群组|群組|社群|群)|(اضغط|انقر) .{0,40}(قناتنا|واتساب|تلغرام|تليغرام)|फेसबुक पर लाइक/u,
    },
    {
      about: 'watch see more youtube 公式 公式line',
      says: /^\W*(watch|see) (more|our (latest )?videos?)( \S+){0,3} on (our )?youtube( channel)?\W*$|^\P{L}*公式(line|x|インスタグラム|twitter|facebook|youtube)(アカウント|チャンネル)?は(こちら|コチラ)\P{L}*$/u,
    },
    {
      about: 'follow',
      says: /^\W*follow (related |these )?(authors|topics|writers)( (and|&) (related )?(authors|topics|writers))?\W*$/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 50,
  spare: ['blockquote'],
};
