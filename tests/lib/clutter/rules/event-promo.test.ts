import { eventPromo } from '../../../../lib/clutter/rules/event-promo.ts';
import { testRule } from '../test-rule.ts';

testRule(eventPromo, {
  hides: [
    '<div><p><a href="/events">Join us</a> at the first harbour event of the year on April 18th.</p></div>',
    '<div><p>Visit our shop to learn more about boats. <a href="/shop">Shop</a></p></div>',
    '<div><p>Jetzt Tickets sichern</p><a href="/t">Los</a></div>',
    '<div><p>Écoutez notre podcast</p><a href="/p">Lire</a></div>',
  ],
  keeps: [
    '<p>She asked them to join us in the harbour.</p>',
    '<p>They had to buy tickets for the ferry at once.</p>',
  ],
});
