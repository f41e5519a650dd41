import { appBadge } from '../../../../lib/clutter/rules/app-badge.ts';
import { testRule } from '../test-rule.ts';

testRule(appBadge, {
  hides: [
    '<p><a href="https://apps.apple.com/app/id1"><img src="/badge.png"></a></p>',
    '<div><a href="https://play.google.com/store/apps/details?id=x"><img src="/badge.png"></a></div>',
    '<footer><a href="https://apps.apple.com/app/id1"><img src="/badge.png"></a></footer>',
  ],
  keeps: [
    '<p><a href="https://apps.apple.com/app/id1"><img src="/icon.png"> A game of ferries</a></p>',
    '<div><a href="https://apps.apple.com/app/id1"><img src="/icon.png"></a><p><a href="https://apps.apple.com/app/id1">A game of ferries</a> is the best of the year.</p></div>',
    '<p><a href="/app"><img src="/badge.png"></a></p>',
  ],
});
