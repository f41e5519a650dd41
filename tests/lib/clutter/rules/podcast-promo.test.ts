import { podcastPromo } from '../../../../lib/clutter/rules/podcast-promo.ts';
import { testRule } from '../test-rule.ts';

const LINES = [
  'Hear more on our podcast',
  'Listen to the latest episode of The Tide',
  'Escucha el episodio completo',
  'Listen wherever you get your podcasts',
  'New episodes every Thursday',
  'Listen on Apple Podcasts, Spotify or your favourite podcast app',
  'Podcast jetzt anhören',
  'Überall, wo es Podcasts gibt',
  'Jetzt reinhören',
  'Retrouvez tous nos podcasts',
  "Disponible sur toutes les plateformes d'écoute",
  'Posłuchaj naszego podcastu',
  'Słuchaj podcastu',
  'Lyssna på vår podd',
  'Lyssna på podden',
  'Hør på podkasten',
  'Lytt til podcasten',
  'Lyt til podcasten',
  "Podcast'imizi dinleyin",
  'Слушайте наш подкаст',
  'Слухайте наш подкаст',
  'ポッドキャストを聴く',
  '收聽播客',
  'استمع إلى البودكاست',
  'האזינו לפודקאסט',
  'Dengarkan podcast kami',
];

testRule(podcastPromo, {
  hides: [...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`)],
  keeps: [
    '<p>The harbour master told a podcast that the ferry was late.</p>',
    '<div><p>Listen to the sea on any podcast about boats and you hear the ferry’s horn.</p><a href="/x">More</a></div>',
    '<div><h3><a href="/2026/11/27/new-episodes-every-week-for-harbour-show">New episodes every week for harbour show</a></h3></div>',
    '<div><p>Listen on Apple Podcasts</p></div>',
    '<div><p>Ein Podcast über den Hafen gewinnt den Preis.</p><a href="/x">Mehr</a></div>',
  ],
});
