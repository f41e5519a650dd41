import { comments } from '../../../../lib/clutter/rules/comments.ts';
import { testRule } from '../test-rule.ts';

testRule(comments, {
  hides: [
    '<section><h2>Comments</h2><p>No comments yet...</p></section>',
    '<div><h3>3 Kommentare</h3></div>',
    '<div><h3>댓글 12</h3></div>',
  ],
  keeps: [
    '<p>Comments made by the mayor on Monday drew laughter in the hall.</p>',
    '<h3>A comment from the palace</h3>',
  ],
});
