import { adVacancy } from '../../../../lib/clutter/rules/ad-vacancy.ts';
import { testRule } from '../test-rule.ts';

testRule(adVacancy, {
  hides: [
    '<div><a href="https://news.example/werbung/"><img src="/werbung.png"></a></div>',
    '<div><a href="/advertise"><img src="/your-ad-here.png"></a></div>',
  ],
  keeps: [
    '<figure><a href="/werbung/"><img src="/boat.png"></a></figure>',
    '<div><a href="/werbung/the-ferry-advertises-again"><img src="/boat.png"></a></div>',
    '<div><a href="/advertise">Advertise with us</a></div>',
    '<nav><a href="/advertise"><img src="/sign.png"></a></nav>',
  ],
});
