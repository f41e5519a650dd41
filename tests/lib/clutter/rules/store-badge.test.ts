import { storeBadge } from '../../../../lib/clutter/rules/store-badge.ts';
import { testRule } from '../test-rule.ts';

testRule(storeBadge, {
  hides: [
    '<div><a href="/our-apps"><img src="/a.png" alt="Google Play"></a></div>',
    '<div><a href="/our-apps"><img src="/a.png" alt="Available On App Store"></a></div>',
    '<p><a href="/apps"><img src="/a.png" alt="Jetzt bei Google Play"></a></p>',
    '<p><a href="/apps"><img src="/a.png" alt="Google Playで手に入れよう"></a></p>',
  ],
  keeps: [
    '<div><a href="/news/play"><img src="/a.jpg" alt="New rules for Google Play"></a></div>',
    '<div><a href="/news/play"><img src="/a.jpg" alt="Google Play is down"></a></div>',
    '<div><img src="/a.jpg" alt="Google Play"></div>',
    '<figure><a href="/a.jpg"><img src="/a.jpg" alt="App Store"></a></figure>',
    '<blockquote><a href="/apps"><img src="/a.png" alt="App Store"></a></blockquote>',
  ],
});
