import { socialFollow } from '../../../../lib/clutter/rules/social-follow.ts';
import { testRule } from '../test-rule.ts';

testRule(socialFollow, {
  hides: [
    '<p>Follow us on <a href="https://social.example/us">Facebook</a></p>',
    '<div><p>Folgen Sie uns auf Instagram</p><a href="https://social.example/us">Los</a></div>',
    '<p>Add the Gazette to your <a href="https://news.example/us">Google News</a> feed.</p>',
    '<div><h3>Die Gazette ist jetzt auch auf WhatsApp</h3><a href="/w">Los</a></div>',
  ],
  keeps: [
    '<p>The harbour is on the map, and now <a href="/x">on WhatsApp</a> there is a group for it.</p>',
    '<p>Police asked people to follow them on Facebook for news of the search.</p>',
    '<p>He has 3,000 followers on <a href="https://social.example/he">Instagram</a>, and none on the island.</p>',
  ],
});
