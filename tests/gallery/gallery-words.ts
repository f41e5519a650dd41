/** The invented stories of the gallery, in one language of each kind of script. */
export interface GalleryWords {
  readonly site: string;
  readonly section: string;
  readonly headline: string;
  readonly longHeadline: string;
  readonly longWord: string;
  readonly deck: string;
  readonly byline: string;
  readonly parts: readonly [string, string, string];
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly quote: string;
  readonly relatedHeading: string;
  readonly related: readonly string[];
  readonly relatedText: string;
  readonly hours: string;
}

const ENGLISH: GalleryWords = {
  site: 'Ostermere Post',
  section: 'Coast',
  headline: 'The last lamplighter of Ostermere hangs up his pole, and the harbour stays lit',
  longHeadline:
    'After eleven winters of argument, four drowned surveys, two resignations and a petition signed by more people than live in the town, the council of Ostermere has agreed to mend the pier, to paint it the green that nobody wanted, and to let the gulls stay, provided that the gulls agree to it as well',
  longWord: 'Ostermerepierandharbourimprovement',
  deck: 'For forty-one years one man lit sixty lamps by hand. On Friday a switch took over, and half the town came to see whether it would work.',
  byline: 'Mira Holt',
  parts: ['A pole, a flame, a round of two miles', 'What the switch costs', 'The night after'],
  paragraphs: [
    'OSTERMERE — The sixty lamps along the harbour wall came on by themselves on Friday, all in the same second, and the crowd on the quay was quiet for longer than anyone had planned.',
    'Tobias Renn, who had lit them by hand since the year of the great ice, stood among the others with his pole over his shoulder. He said that it looked very even. “I never got it so even,” he said, and a child asked whether he was sad.',
    'He was not sure. The round took him two hours in summer and nearly three in a winter wind, and there were nights on which he lit the same lamp four times before it believed him. Nobody counted those nights, though the council once tried.',
    'The new line cost the town 212,000 crowns, most of it for the trench. The engineer who dug it found two anchors, a boot and a bottle with a letter in it, which turned out to be a bill for lamp oil.',
    'By the accounts of the harbour office the switch will have paid for itself in nine years. The office adds that it said the same of the drawbridge.',
    'On Saturday the lamps came on again. A few people had come to look, fewer than on Friday, and on Sunday there was nobody but a dog and Mr Renn, who says that he was only walking past.',
  ],
  caption: 'Tobias Renn on his last round. Photograph: Jon Aske',
  quote: 'There were nights on which he lit the same lamp four times before it believed him.',
  relatedHeading: 'Related Articles',
  related: [
    'Harbour bell to be rung by hand again',
    'Who owns the boot in the trench?',
    'Night ferry leaves on time for the first time in eleven years',
    'Gull count stops at nine hundred',
  ],
  relatedText:
    'The bell on the harbour wall will be rung by hand again from Monday, the office said, because the machine that rang it has been counting the hours differently from everybody else. A rota of twelve is wanted.',
  hours: '9 hours ago',
};

const ARABIC: GalleryWords = {
  site: 'بريد أوسترمير',
  section: 'الساحل',
  headline: 'آخر موقدي القناديل في أوسترمير يعلّق عصاه، والميناء يبقى مضيئًا',
  longHeadline:
    'بعد أحد عشر شتاءً من الجدال وأربعة مسوح غرقت واستقالتين وعريضة وقّعها من الناس أكثر مما يسكن البلدة، اتفق مجلس أوسترمير على إصلاح الرصيف وطلائه باللون الأخضر الذي لم يرده أحد، وعلى أن تبقى النوارس في مكانها بشرط أن توافق النوارس على ذلك أيضًا، وأن يُعاد النظر في الأمر كله في الربيع القادم إن شاء المجلس',
  longWord: 'مشروعتحسينالرصيفوالميناءفيأوسترمير',
  deck: 'إحدى وأربعين سنة أضاء رجل واحد ستين قنديلًا بيده. ويوم الجمعة تولّى مفتاح كهربائي الأمر، وجاء نصف البلدة ليرى هل سيعمل.',
  byline: 'ميرا هولت',
  parts: ['عصا ولهب وجولة من ميلين', 'كم يكلّف المفتاح', 'الليلة التالية'],
  paragraphs: [
    'أوسترمير — أضاءت القناديل الستون على جدار الميناء من تلقاء نفسها يوم الجمعة، كلها في ثانية واحدة، وبقي الحشد على الرصيف صامتًا أطول مما خطّط له أحد.',
    'وقف توبياس رن، الذي كان يضيئها بيده منذ سنة الجليد الكبير، بين الآخرين وعصاه على كتفه. قال إن الضوء يبدو متساويًا جدًا: «لم أجعله قط بهذا التساوي»، وسأله طفل هل هو حزين.',
    'لم يكن متأكدًا. كانت الجولة تأخذ منه ساعتين في الصيف ونحو ثلاث في ريح الشتاء، وكانت هناك ليالٍ أضاء فيها القنديل نفسه أربع مرات قبل أن يصدّقه. ولم يعدّ أحد تلك الليالي، وإن حاول المجلس مرة.',
    'كلّف الخط الجديد البلدة 212 ألف كرونة، ومعظمها للخندق. ووجد المهندس الذي حفره مرساتين وحذاءً وزجاجة فيها رسالة، تبيّن أنها فاتورة لزيت القناديل.',
    'وبحسب حسابات مكتب الميناء سيكون المفتاح قد سدّد ثمنه بعد تسع سنوات. ويضيف المكتب أنه قال الشيء نفسه عن الجسر المتحرك.',
    'وفي يوم السبت أضاءت القناديل من جديد. جاء بضعة أشخاص لينظروا، أقل من الجمعة، ويوم الأحد لم يكن هناك سوى كلب والسيد رن، الذي يقول إنه كان مارًّا فحسب.',
  ],
  caption: 'توبياس رن في جولته الأخيرة. تصوير: يون أسكه',
  quote: 'كانت هناك ليالٍ أضاء فيها القنديل نفسه أربع مرات قبل أن يصدّقه.',
  relatedHeading: 'مقالات ذات صلة',
  related: [
    'جرس الميناء سيُقرع باليد من جديد',
    'لمن الحذاء الذي في الخندق؟',
    'عبّارة الليل تغادر في موعدها أول مرة منذ أحد عشر عامًا',
    'عدّ النوارس يتوقف عند تسعمئة',
  ],
  relatedText:
    'سيُقرع الجرس على جدار الميناء باليد من جديد ابتداءً من الاثنين، كما قال المكتب، لأن الآلة التي كانت تقرعه صارت تعدّ الساعات على غير ما يعدّها الناس. والمطلوب اثنا عشر متطوعًا.',
  hours: 'قبل 9 ساعات',
};

const JAPANESE: GalleryWords = {
  site: 'オスターメア新報',
  section: '海辺',
  headline: 'オスターメア最後の点灯夫が竿を置く、港の灯は消えず',
  longHeadline: `${'十一年の冬にわたる議論と四度の測量と二人の辞任を経て、'.repeat(8)}町は桟橋を直すことにした`,
  longWord: '港湾改良計画',
  deck: '四十一年のあいだ、一人の男が六十の灯を手でともしてきた。金曜日、その役目をスイッチが引き継いだ。',
  byline: 'ミラ・ホルト',
  parts: ['竿と炎と二マイルの道のり', 'スイッチの値段', '次の夜'],
  paragraphs: [
    'オスターメア発――港の壁に並ぶ六十の灯が金曜日、いっせいに同じ一秒のうちにともり、岸壁に集まった人々は、だれの予定よりも長く黙っていた。',
    '大氷の年から手で灯をともしてきたトビアス・レンさんは、竿を肩にかけて人々の間に立っていた。「ずいぶんそろっているね。私はあんなにそろえられなかった」と話すと、子どもが「かなしいの」とたずねた。',
    '自分でもよくわからないという。見回りは夏なら二時間、冬の風の中では三時間近くかかり、同じ灯を四度ともしてようやく信じてもらえた夜もあった。そんな夜の数はだれも数えていない。',
    '新しい線に町は二十一万二千クローネを払った。その大半は溝を掘る費用である。掘った技師は錨を二つ、長靴を片方、そして手紙の入った瓶を見つけたが、手紙は灯油の請求書だった。',
    '港湾事務所の計算では、スイッチは九年で元が取れる。もっとも、跳ね橋のときも同じことを言ったと事務所は付け加えた。',
    '土曜日にも灯はともった。見に来たのは数人で、金曜日より少なかった。日曜日には犬が一匹とレンさんだけだった。レンさんは、ただ通りかかっただけだと言う。',
  ],
  caption: '最後の見回りをするトビアス・レンさん＝ヨン・アスケ撮影',
  quote: '同じ灯を四度ともしてようやく信じてもらえた夜もあった。',
  relatedHeading: '関連記事',
  related: [
    '港の鐘、ふたたび手で鳴らす',
    '溝の長靴はだれのもの',
    '夜行船、十一年ぶりに定刻出港',
    'かもめの数は九百で打ち切り',
  ],
  relatedText:
    '港の壁の鐘は月曜日からふたたび手で鳴らされる、と事務所が発表した。鐘を鳴らしていた機械が、ほかのみんなと違う時刻を数えるようになったためである。当番を十二人募っている。',
  hours: '9時間前',
};

export const GALLERY_WORDS = { en: ENGLISH, ar: ARABIC, ja: JAPANESE } as const;

export type GalleryLanguage = keyof typeof GALLERY_WORDS;
