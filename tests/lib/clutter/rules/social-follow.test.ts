import { socialFollow } from '../../../../lib/clutter/rules/social-follow.ts';
import { testRule } from '../test-rule.ts';

testRule(socialFollow, {
  hides: [
    '<p>Follow us on <a href="https://social.example/us">Facebook</a></p>',
    '<div><p>Folgen Sie uns auf Instagram</p><a href="https://social.example/us">Los</a></div>',
  ],
  keeps: [
    '<p>Police asked people to follow them on Facebook for news of the search.</p>',
    '<p>He has 3,000 followers on <a href="https://social.example/he">Instagram</a>, and none on the island.</p>',
  ],
});
