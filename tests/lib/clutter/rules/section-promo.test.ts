import { sectionPromo } from '../../../../lib/clutter/rules/section-promo.ts';
import { testRule } from '../test-rule.ts';

testRule(sectionPromo, {
  hides: [
    '<section><h2>Podcasts</h2><ul><li><a href="/p/1">Why did the ferry have to wait so long?</a></li><li><a href="/p/2">The dock and the money of the town</a></li></ul></section>',
    '<aside><div>Stellenmarkt</div><ol><li><a href="/j/1">Ingenieur im Hafen</a></li></ol></aside>',
    '<section><h2>ポッドキャスト</h2><a href="/p">聞く</a></section>',
    '<section><h2>Вакансии</h2><a href="/j">Механик</a></section>',
    '<section><h2>Discount codes</h2><ul><li><a href="/v/1">10% off rope</a></li></ul></section>',
    '<section><h2>Top deals</h2><a href="/v/1">Rope at half the price</a></section>',
  ],
  keeps: [
    '<section><h2>Top deals of the harbour masters</h2><a href="/x">More</a></section>',
    '<p><a href="/podcasts">Podcast</a></p>',
    '<section><h2>Podcasts are back in the harbour</h2><p><a href="/x">More</a></p></section>',
    '<section><h2>Jobs lost at the dock</h2><a href="/x">More</a></section>',
  ],
});
