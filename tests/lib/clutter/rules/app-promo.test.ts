import { appPromo } from '../../../../lib/clutter/rules/app-promo.ts';
import { testRule } from '../test-rule.ts';

/** A line for each language and each way to say it. */
const LINES = [
  'アプリなら最新ニュースがすぐ読める',
  'Read this story in the app',
  'For a better experience, use our app',
  'Stay connected: get our free mobile app',
  'The story continues in our app',
  'Holen Sie sich die App',
  'Die Hafenpost gibt es auch als App',
  'Noch schneller informiert mit unserer App',
  'Zur App',
  'In der App öffnen',
  "Lire dans l'app",
  'Descárgate la aplicación de El Faro',
  'Baja la app de El Faro',
  'Descarregue a nossa app',
  'Download onze app',
  'Download de gratis app van De Haven',
  'Hämta appen gratis',
  'Download appen',
  '無料アプリで読む',
  '公式アプリはこちら',
  '앱으로 보기',
  '打开APP阅读全文',
  'Download aplikasi Mercusuar',
];

testRule(appPromo, {
  hides: [
    ...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`),
    '<p><a href="/apps">CLICK HERE TO GET THE COASTLINE NEWS APP</a></p>',
    '<div><a href="/app">Laden Sie unsere App herunter</a></div>',
    '<div><strong>Get our mobile app</strong><button>Install</button></div>',
  ],
  keeps: [
    '<div><p>The story continues in our harbour</p><a href="/x">More</a></div>',
    '<div><p>Zur Appellation des Weins am Hafen</p><a href="/x">Mehr</a></div>',
    '<p>Download the app</p>',
    '<p>Officials said people could <a href="/x">download the council app</a> and report a hole in the road.</p>',
  ],
});
