import { adLine } from '../../../../lib/clutter/rules/ad-line.ts';
import { testRule } from '../test-rule.ts';

testRule(adLine, {
  hides: [
    '<aside><span>Reklame: </span><a href="https://shop.example">Das Boot im Angebot</a></aside>',
    '<p>広告：<a href="https://shop.example">船を買う</a></p>',
  ],
  keeps: [
    '<p>Werbung: das verbietet der Hafen.</p>',
    '<p>The sponsored boats: <a href="/news/boats">a list</a>.</p>',
  ],
});
