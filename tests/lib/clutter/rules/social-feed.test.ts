import { socialFeed } from '../../../../lib/clutter/rules/social-feed.ts';
import { testRule } from '../test-rule.ts';

testRule(socialFeed, {
  hides: [
    '<section><h3>Follow us on Twitter</h3><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/1">November 21</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/2">November 22</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/3">November 23</a></div></section>',
    '<section><h3>Latest tweets</h3><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/1">November 21</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/2">November 22</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/3">November 23</a></div></section>',
    '<section><h3>Síguenos en Twitter</h3><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/1">November 21</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/2">November 22</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/3">November 23</a></div></section>',
  ],
  keeps: [
    '<section><h3>Latest tweets</h3><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/1">November 21</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/2">November 22</a></div></section>',
    '<section><h3>What they wrote</h3><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/1">November 21</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/2">November 22</a></div><div>The ferry is late again, all boats wait. <a href="https://twitter.com/gazette/status/3">November 23</a></div></section>',
    '<section><h3>Latest tweets</h3><p>The ferry is back.</p></section>',
  ],
});
