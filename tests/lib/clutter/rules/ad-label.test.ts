import { adLabel } from '../../../../lib/clutter/rules/ad-label.ts';
import { testRule } from '../test-rule.ts';

testRule(adLabel, {
  hides: [
    '<div><span>Advertisement</span></div>',
    '<div><p>Anzeige</p><div><a href="https://shop.example/">Shoes from 20 euros</a></div></div>',
    '<p>광고</p>',
    '<ul><li><span>PR</span><div><a href="https://shop.example/">船で行く秋の旅</a></div></li></ul>',
    '<p>【PR】</p>',
    '<div><span>Advertisement</span><span>Continue Reading Below</span></div>',
    '<div><ad-box>Advertisement</ad-box> <ad-box>Advertisement</ad-box></div>',
    '<div><p>Advertisement 2</p></div>',
    '<div><h3>ADVERTISEMENT – Rope and Sons</h3><img src="/rope.jpg"></div>',
    '<p>This advertisement has not loaded yet, but your article continues below.</p>',
    '<p>Lesen Sie nach der Anzeige weiter</p>',
    '<p>La suite après cette publicité</p>',
    '<p>A continuación: publicidad</p>',
    '<p>продолжение после рекламы</p>',
  ],
  keeps: [
    '<p>Advertisement of the post drew forty candidates.</p>',
    '<p>PR firms drew forty candidates.</p>',
    '<h3>Advertising and the young</h3>',
    '<p>Advertisement continued</p>',
    '<p>The show was sponsored by a bank.</p>',
    '<p>Advertisement 2 of the series was shown at sea.</p>',
    '<p>Der Artikel geht nach der Anzeige an den Hafen verloren</p>',
  ],
});
