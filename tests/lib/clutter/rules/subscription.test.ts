import { subscription } from '../../../../lib/clutter/rules/subscription.ts';
import { testRule } from '../test-rule.ts';

testRule(subscription, {
  hides: [
    '<div><h3>Support independent journalism</h3><p>It costs a coffee.</p><a href="/donate">Donate</a></div>',
    '<div><a href="/abo">Jetzt abonnieren</a></div>',
    '<div><p>구독하기</p><button>시작</button></div>',
  ],
  keeps: [
    '<p>The party asked its members to donate to the flood fund today.</p>',
    '<p>Readers may subscribe to the view that nothing will change.</p>',
  ],
});
