import { socialLinks } from '../../../../lib/clutter/rules/social-links.ts';
import { testRule } from '../test-rule.ts';

testRule(socialLinks, {
  hides: [
    '<div><h4>Follow us</h4><ul><li><a href="https://facebook.com/ferry"></a></li><li><a href="https://x.com/ferry"></a></li></ul></div>',
    '<div><a href="https://t.me/ferry">T</a><a href="https://www.instagram.com/ferry/">I</a></div>',
  ],
  keeps: [
    '<div><a href="https://www.facebook.com/sharer.php?u=x">Share</a><a href="https://x.com/intent/tweet?u=x">Post</a></div>',
    '<div><a href="https://x.com/bellamy">Jorund Bellamy</a></div>',
    '<div><a href="/">Home</a></div>',
    '<footer><a href="https://facebook.com/ferry">F</a><a href="https://x.com/ferry">X</a></footer>',
  ],
});
