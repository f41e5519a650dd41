import { socialPlugin } from '../../../../lib/clutter/rules/social-plugin.ts';
import { testRule } from '../test-rule.ts';

testRule(socialPlugin, {
  hides: [
    '<div class="fb-page"><a href="https://facebook.com/ferry">Ferry News</a></div>',
    '<div><iframe src="https://www.facebook.com/plugins/page.php?href=x"></iframe></div>',
  ],
  keeps: [
    '<div class="fb-post"><p>A post that the story quotes.</p></div>',
    '<div><iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe></div>',
  ],
});
