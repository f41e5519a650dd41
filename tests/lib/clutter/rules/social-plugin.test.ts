import { socialPlugin } from '../../../../lib/clutter/rules/social-plugin.ts';
import { testRule } from '../test-rule.ts';

testRule(socialPlugin, {
  hides: [
    '<div><a class="twitter-timeline" href="https://twitter.com/gazette">Tweets by @gazette</a></div>',
    '<div class="fb-page"><a href="https://facebook.com/ferry">Ferry News</a></div>',
    '<div><iframe src="https://www.facebook.com/plugins/page.php?href=x"></iframe></div>',
  ],
  keeps: [
    '<div><blockquote class="twitter-tweet"><p>A post that the story quotes.</p></blockquote></div>',
    '<div class="fb-post"><p>A post that the story quotes.</p></div>',
    '<div><iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe></div>',
  ],
});
