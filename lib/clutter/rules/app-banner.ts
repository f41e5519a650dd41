import type { ClutterRule } from '../clutter-rule.ts';

export const appBanner: ClutterRule = {
  id: 'app-banner',
  kind: 'app-banner',
  why: 'Asks you to get the publisher’s app.',
  says: [
    /\b(download|get|install|try|open (in|with)|use|read (in|on)) (the|our|this)?( \S+){0,3} ?(mobile )?apps?\b/iu,
    /\bapp (store|herunterladen|laden)\b|\bgoogle play\b|\bapps? (for|on) (ios|iphone|android)\b/iu,
    /\b(lade|laden sie|hol dir|télécharge\w*|descarg\w+|baix[ea]\w*|scarica\w*|pobierz|ladda ner|last ned|hent|indir\w*|unduh|tải)\b.{0,40}\b(app\w*|application|aplica\w+|aplikacj\w*|aplikasi|uygulama\w*|ứng dụng)\b/iu,
    /(скачайте|завантажте|установите).{0,30}(приложение|застосунок|додаток)|アプリ(を|で)?.{0,12}(ダウンロード|入手|開く)|앱.{0,8}(다운로드|설치|받기)|下载.{0,8}(app|应用|客户端)|下載.{0,8}(app|應用)|(حمّ?ل|نزّ?ل).{0,20}تطبيق|(הורידו|הורד).{0,20}(אפליקציה|יישומון)|ऐप.{0,12}डाउनलोड/iu,
  ],
  linksTo: [
    /^https?:\/\/(apps|itunes)\.apple\.com\//i,
    /^https?:\/\/play\.google\.com\/store\/apps/i,
    /^https?:\/\/([\w-]+\.)?(onelink\.me|app\.link|page\.link|appgallery\.huawei\.com)\b/i,
  ],
  maxWords: 90,
  spare: ['blockquote'],
};
