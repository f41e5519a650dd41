import { subscription } from '../../../../lib/clutter/rules/subscription.ts';
import { testRule } from '../test-rule.ts';

testRule(subscription, {
  hides: [
    '<div><h3>Help keep the Gazette free and independent</h3><p>It costs a coffee.</p><a href="/give">Give</a></div>',
    '<div><p>Please consider supporting us.</p><a href="/give">Give</a></div>',
    '<div><h3>Become a Friend of the Gazette</h3><p>We rely on our annual donors.</p><a href="/give">Join</a></div>',
    '<div><h3>Die Gazette abonnieren</h3><a href="/abo"><img src="/heft.png"></a></div>',
    '<div><p>Unterstützen Sie unsere Arbeit</p><a href="/s">Los</a></div>',
    '<div><a href="/abo">Devenez membre du club</a></div>',
    '<div><a href="/abo">Hazte suscriptor de la gaceta</a></div>',
    '<div><a href="/abo">Word lid</a></div>',
    '<div><a href="/abo">Bli medlem</a></div>',
    '<div><p>Станьте подписчиком</p><button>Да</button></div>',
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
    '<div><p>How to become a friend of the captain in a week, and why.</p><a href="/x">More</a></div>',
    '<div><p>Divers help keep the harbour free of oil.</p><a href="/x">More</a></div>',
    '<div><p>The town should consider supporting the port.</p><a href="/x">More</a></div>',
    '<div><p>He had become a friend of the captain by then.</p></div>',
    '<div><p>Sie wollen das Heft weiter abonnieren, sagt die Stadt.</p><a href="/x">Mehr</a></div>',
    '<p><a href="/phones">３カ月間半額のはずの船旅が高かった</a></p>',
    '<p>The party asked its members to donate to the flood fund today.</p>',
    '<p>Two weeks free of rain, and then <a href="/storm">the storm</a> came.</p>',
    '<p>Sie fahren zwei Wochen kostenlos <a href="/f">Fähre</a>, sagt die Stadt.</p>',
    '<p>Readers may subscribe to the view that nothing will change.</p>',
  ],
});
