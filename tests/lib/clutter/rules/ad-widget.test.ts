import { adWidget } from '../../../../lib/clutter/rules/ad-widget.ts';
import { testRule } from '../test-rule.ts';

testRule(adWidget, {
  hides: [
    '<div id="taboola-below"></div>',
    '<section><h2>You may also like</h2><div id="POSTQUARE_WIDGET_1"></div></section>',
    '<div class="OUTBRAIN"><a href="https://buy.example/1">One trick for your knee</a></div>',
  ],
  keeps: [
    '<section><h2>You may also like</h2><ul><li><a href="/news/pier">The old pier is to be sold</a></li></ul></section>',
  ],
});
