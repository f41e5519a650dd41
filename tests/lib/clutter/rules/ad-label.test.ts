import { adLabel } from '../../../../lib/clutter/rules/ad-label.ts';
import { testRule } from '../test-rule.ts';

testRule(adLabel, {
  hides: [
    '<div><span>Advertisement</span></div>',
    '<div><p>Anzeige</p><div><a href="https://shop.example/">Shoes from 20 euros</a></div></div>',
    '<p>광고</p>',
    '<div><span>Advertisement</span><span>Continue Reading Below</span></div>',
  ],
  keeps: [
    '<p>Advertisement of the post drew forty candidates.</p>',
    '<h3>Advertising and the young</h3>',
    '<p>Advertisement continued</p>',
    '<p>The show was sponsored by a bank.</p>',
  ],
});
