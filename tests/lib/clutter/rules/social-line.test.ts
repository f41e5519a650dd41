import { socialLine } from '../../../../lib/clutter/rules/social-line.ts';
import { testRule } from '../test-rule.ts';

testRule(socialLine, {
  hides: [
    '<div><h2>Follow Harbour News on:</h2><div><button><svg></svg></button><button><svg></svg></button></div></div>',
    '<div><h2>Folgen Sie der Hafenpost auf</h2><ul></ul></div>',
    '<div><h2>Suivez Le Phare sur</h2><ul></ul></div>',
    '<div><h2>Følg Havnen på</h2><ul></ul></div>',
    '<div><h3>Follow us on Twitter</h3><div></div></div>',
    '<div><h3>Suivez-nous sur Facebook</h3></div>',
    '<div><h3>Folgen Sie uns auf Instagram</h3></div>',
    '<div><h3>Síguenos en X</h3></div>',
    '<div><h3>Follow us</h3><img src="/x.svg"><img src="/f.svg"></div>',
    '<div><span>Folgen Sie uns</span><ul></ul></div>',
    '<div><p>フォローする</p></div>',
  ],
  keeps: [
    '<div><h2>Follow the boats on Sunday</h2></div>',
    '<div><h2>Suivez Le Phare sur la mer</h2></div>',
    '<div><h3>Follow us on the quay</h3></div>',
    '<div><p>They will follow us on Twitter, the mayor said.</p></div>',
    '<p>Follow us</p><p>Follow them</p><p>Follow nobody</p>',
    '<blockquote><p>Follow us on Twitter</p></blockquote>',
  ],
});
