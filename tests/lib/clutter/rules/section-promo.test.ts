import { sectionPromo } from '../../../../lib/clutter/rules/section-promo.ts';
import { testRule } from '../test-rule.ts';

testRule(sectionPromo, {
  hides: [
    '<section><h2>Events</h2><ul><li><a href="/e/1">An evening with the rowers</a></li></ul></section>',
    '<section><h2>Upcoming Gazette Events</h2><a href="/e">See more</a></section>',
    '<section><h2>Gazette Top School Jobs</h2><a href="/j">Teacher</a></section>',
    '<div><div>TopJOBS</div><a href="/j/1">Richter im Hafen</a></div>',
    '<section><h2>Podcasts</h2><ul><li><a href="/p/1">Why did the ferry have to wait so long?</a></li><li><a href="/p/2">The dock and the money of the town</a></li></ul></section>',
    '<aside><div>Stellenmarkt</div><ol><li><a href="/j/1">Ingenieur im Hafen</a></li></ol></aside>',
    '<section><h2>ポッドキャスト</h2><a href="/p">聞く</a></section>',
    '<section><h2>Вакансии</h2><a href="/j">Механик</a></section>',
    '<section><h2>Discount codes</h2><ul><li><a href="/v/1">10% off rope</a></li></ul></section>',
    '<section><h2>Top deals</h2><a href="/v/1">Rope at half the price</a></section>',
  ],
  keeps: [
    '<section><h2>Storm stops weekend events</h2><a href="/x">More</a></section>',
    '<section><h2>The events of the week in the harbour</h2><a href="/x">More</a></section>',
    '<section><h2>Ford cuts 500 jobs</h2><a href="/x">More</a></section>',
    '<section><h2>Top deals of the harbour masters</h2><a href="/x">More</a></section>',
    '<p><a href="/podcasts">Podcast</a></p>',
    '<section><h2>Podcasts are back in the harbour</h2><p><a href="/x">More</a></p></section>',
    '<section><h2>Jobs lost at the dock</h2><a href="/x">More</a></section>',
  ],
});
