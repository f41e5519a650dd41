import { subscription } from '../../../../lib/clutter/rules/subscription.ts';
import { testRule } from '../test-rule.ts';

testRule(subscription, {
  hides: [
    '<div><h3>Support independent journalism</h3><p>It costs a coffee.</p><a href="/donate">Donate</a></div>',
    '<div><a href="/abo">Jetzt abonnieren</a></div>',
    '<div><p>구독하기</p><button>시작</button></div>',
    '<div><p>Enjoyed this story? Support our award-winning journalism by becoming a member.</p><a href="/join">Join</a></div>',
    '<div><a href="/offer">Subscribe for $0.99/week</a></div>',
    '<div><p>2 Wochen kostenlos testen</p><a href="/abo">Los</a></div>',
    '<div><h3>Online-Abo</h3><a href="/abo">Zum Online-Abo</a></div>',
    '<div><p>Essai gratuit</p><button>Commencer</button></div>',
    '<p><a href="/offer">１カ月コースが３カ月間半額！</a></p>',
    '<p><a href="/paper">신문 구독신청</a></p>',
  ],
  keeps: [
    '<p><a href="/phones">３カ月間半額のはずの船旅が高かった</a></p>',
    '<p>The party asked its members to donate to the flood fund today.</p>',
    '<p>Two weeks free of rain, and then <a href="/storm">the storm</a> came.</p>',
    '<p>Sie fahren zwei Wochen kostenlos <a href="/f">Fähre</a>, sagt die Stadt.</p>',
    '<p>Readers may subscribe to the view that nothing will change.</p>',
  ],
});
