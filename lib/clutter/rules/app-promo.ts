import type { ClutterRule, Phrases } from '../clutter-rule.ts';

/** "Get the app" in the languages where the words leave no doubt. */
export const APP_OFFERS: readonly Phrases[] = [
  {
    about: 'app application aplica aplikac aplikasi uygulama ứng',
    says: /(?<!\p{L})(lade|laden sie|hol dir|télécharge\p{L}*|descarg\p{L}+|baix[ea]\p{L}*|scarica\p{L}*|pobierz|ladda ner|last ned|hent|indir\p{L}*|unduh|tải)(?!\p{L}).{0,40}(?<!\p{L})(app\p{L}*|application|aplica\p{L}+|aplikac\p{L}*|aplikasi|uygulama\p{L}*|ứng dụng)|(?<!\p{L})(app|uygulama\p{L}*) (herunterladen|laden|downloaden|indir\p{L}*)(?!\p{L})/u,
  },
  {
    about: 'app apps application applicazione aplicación aplicativo',
    says: /^\W*(read (this|the) (story|article|more)|continue( reading)?|the story continues|better|faster|stay connected\W+get our \S+|get our)( (in|on|with))?( \S+){0,3} apps?\W*$|^\W*for (a|the) (better|best) (\S+ )?experience,? .{0,20}\bapp\W*$|^\P{L}*(holen sie sich|hol dir|entdecken sie|kennen sie( schon)?|zur|in der|noch \p{L}+ \p{L}+ mit) (die |unsere |unserer )?(\p{L}+[- ])?(news-?)?app( öffnen)?\P{L}*$|^\P{L}*.{2,30} gibt es auch als app\P{L}*$|^\P{L}*(retrouvez .{0,40}(sur|dans) (notre|l.)application|lire (dans|sur) l.app(lication)?|descárgate (la|nuestra) (app|aplicación)|baja (la|nuestra) app|descarregue a (nossa )?app|download (de |onze )(gratis )?(app|apps)|hämta (den )?appen|download appen|baca di aplikasi)( .{1,25})?\P{L}*$/u,
  },
  {
    about: 'приложени застосун додат',
    says: /(скачайте|завантажте|установите|встановіть).{0,30}(приложени|застосун|додат)/u,
  },
  {
    about: 'アプリ 앱 打开 打開 download 下载 下載 تطبيق אפליקציה יישומון ऐप',
    says: /アプリ(を|で)?.{0,12}(ダウンロード|入手|開く)|앱.{0,8}(다운로드|설치|받기)|下载.{0,8}(app|应用|客户端)|下載.{0,8}(app|應用)|(حمّ?ل|نزّ?ل).{0,20}تطبيق|(הורידו|הורד).{0,20}(אפליקציה|יישומון)|ऐप.{0,12}डाउनलोड|アプリなら.{0,16}読める|アプリ(で読む|はこちら|版はこちら)|앱으로 보기|(打开|打開)\s?(app|应用|客户端).{0,8}|download aplikasi/u,
  },
  {
    about: 'listen open continue watch',
    says: /^\W*(listen( to (this|the) (story|article))?|open|continue|watch)( now)? (in|on) (the|our) (\S+ ){0,2}app\W*$/u,
  },
  {
    about: 'jetzt artikel beitrag in mit',
    says: /^\P{L}*(jetzt |artikel |beitrag |diesen artikel )*(in|mit) (der|unserer) (\p{L}+[- ])?app (jetzt )?(an)?(hören|lesen|öffnen|weiterlesen|ansehen)\P{L}*$/u,
  },
  {
    about: 'écouter lire ouvrir escuchar escucha leer abrir ascolta leggi apri ouça ouvir leia',
    says: /^\P{L}*((écouter|lire|ouvrir) dans (l.|notre )app(li|lication)?|(escuchar?|leer|abrir) en la app|(ascolta|leggi|apri) nell.app|(ouça|ouvir|leia|abrir) n[oa] (app|aplicativo))\P{L}*$/u,
  },
  {
    about: 'luister lees open beluister lyssna läs öppna lytt les lyt læs posłuchaj czytaj otwórz',
    says: /^\P{L}*((luister|lees|open|beluister) in de app|(lyssna|läs|öppna) i appen|(lytt|les|åpne) i appen|(lyt|læs|åbn) i app.?en|(posłuchaj|czytaj|otwórz) w aplikacji)\P{L}*$/u,
  },
  {
    about: 'uygulamada dengarkan baca buka',
    says: /^\P{L}*(uygulamada (dinle|oku|aç)|(dengarkan|baca|buka) di aplikasi)\P{L}*$/u,
  },
  {
    about: 'слушать читать открыть слухати читати відкрити アプリ 앱에서 앱으로 在app',
    says: /^\P{L}*((слушать|читать|открыть) в приложении|(слухати|читати|відкрити) (в|у) застосунку|アプリで(聴く|聞く|開く|見る)|앱(에서|으로) ?(듣기|보기|열기)|在\s?app(中|内|內)?(打开|打開|收听|收聽|阅读|閱讀))\P{L}*$/u,
  },
];

/** The same promise without a link to a store: the button is a script's. */
export const appPromo: ClutterRule = {
  id: 'app-promo',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  says: [
    {
      about: 'app',
      says: /^\W*(click here to )?(download|get|install|open in) (the|our)( \S+){0,3} app\b[^.]{0,30}\W*$/u,
    },
    ...APP_OFFERS,
  ],
  holds: 'control-or-link',
  inMenus: true,
  maxWords: 60,
  spare: ['blockquote'],
};
