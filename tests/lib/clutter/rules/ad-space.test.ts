import { adSpace } from '../../../../lib/clutter/rules/ad-space.ts';
import { testRule } from '../test-rule.ts';

testRule(adSpace, {
  hides: ['<div class="top-leaderboard"></div>', '<div class="TopBanner"></div>'],
  keeps: [
    '<div class="leaderboard"><table><tr><td>Bellamy 3</td></tr></table></div>',
    '<div class="billboard"><p>Songs of the week</p></div>',
    '<div class="banner"><img src="/ferry.png"></div>',
    '<div class="chart"></div>',
  ],
});
