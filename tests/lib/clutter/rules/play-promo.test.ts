import { playPromo } from '../../../../lib/clutter/rules/play-promo.ts';
import { testRule } from '../test-rule.ts';

const LINES = [
  'Play our daily crossword',
  'Try our puzzles and games',
  'Test your knowledge with our daily quiz',
  'Play now: daily sudoku',
  'Vote now in the Harbour Awards',
  'Nominations are now open for the Harbour Awards',
  'Enter our competition for a chance to win',
  'Zu den Rätseln',
  'Jetzt Sudoku spielen',
  'Unser tägliches Quiz',
  'Jetzt mitmachen und gewinnen',
  'Jouez à nos mots croisés',
  'Nos jeux gratuits',
  'Jouez et gagnez',
  'Participez au concours',
  'Juega a nuestros crucigramas',
  'Participa y gana',
  'Gioca ora ai nostri cruciverba',
  'Jogue as nossas palavras cruzadas',
  'Participe do sorteio',
  'Speel onze puzzels',
  'Doe mee en win',
  'Rozwiąż nasz quiz',
  'Weź udział w konkursie',
  'Spela våra korsord',
  'Spill kryssord',
  'Løs krydsord',
];

testRule(playPromo, {
  hides: [
    ...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`),
    '<div><p>Win a weekend on the ferry: enter now</p><a href="/w">Enter</a></div>',
  ],
  keeps: [
    '<p>Islanders play our anthem before every game at the harbour.</p>',
    '<div><p>They play the waiting game at the quay</p><a href="/x">More</a></div>',
    '<div><p>The club can win the cup this year</p><a href="/x">More</a></div>',
    '<div><p>Test your knowledge of the tides before you set sail</p><a href="/x">More</a></div>',
    '<div><p>Play our daily crossword</p></div>',
  ],
});
