import { onSale } from '../../../../lib/clutter/rules/on-sale.ts';
import { testRule } from '../test-rule.ts';

testRule(onSale, {
  hides: [
    '<div><h3>On sale now</h3><div class="cover"></div></div>',
    '<div><h3>In this issue</h3><ul><li><a href="/1">The bell</a></li></ul></div>',
    '<div><h3>Jetzt am Kiosk</h3><img src="/cover.jpg"></div>',
  ],
  keeps: ['<p>Tickets are on sale now at the pier.</p>', '<h2>The old ferry is on sale now</h2>'],
});
