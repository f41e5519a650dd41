import { socialLine } from '../../../../lib/clutter/rules/social-line.ts';
import { testRule } from '../test-rule.ts';

testRule(socialLine, {
  hides: [
    '<div><h3>Follow us on Twitter</h3><div></div></div>',
    '<div><h3>Suivez-nous sur Facebook</h3></div>',
    '<div><h3>Folgen Sie uns auf Instagram</h3></div>',
    '<div><h3>Síguenos en X</h3></div>',
  ],
  keeps: [
    '<div><h3>Follow us on the quay</h3></div>',
    '<div><p>They will follow us on Twitter, the mayor said.</p></div>',
    '<blockquote><p>Follow us on Twitter</p></blockquote>',
  ],
});
