import { shareBar } from '../../../../lib/clutter/rules/share-bar.ts';
import { testRule } from '../test-rule.ts';

testRule(shareBar, {
  hides: [
    '<ul><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="https://x.com/intent/tweet?u=x">X</a></li></ul>',
    '<div><a href="https://api.whatsapp.com/send?text=x">W</a><a href="https://t.me/share/url?u=x">T</a></div>',
  ],
  keeps: [
    '<div><a href="https://www.facebook.com/ferry">Facebook</a><a href="https://x.com/ferry">X</a></div>',
    '<p>She <a href="https://x.com/intent/tweet?u=x">wrote</a> it down.</p>',
  ],
});
