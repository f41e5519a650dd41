import { eventPromo } from '../../../../lib/clutter/rules/event-promo.ts';
import { testRule } from '../test-rule.ts';

testRule(eventPromo, {
  hides: [
    '<p><a href="/issue">Read our fall issue, with the best boats of the year.</a></p>',
    '<div><p>Shop our range of prints, made on heavy paper.</p><a href="/shop">Shop</a></div>',
    '<div><p>The harbour conference is back in May.</p><a href="/c">Register now</a></div>',
    '<div><p><a href="/events">Join us</a> at the first harbour event of the year on April 18th.</p></div>',
    '<div><p>Visit our shop to learn more about boats. <a href="/shop">Shop</a></p></div>',
    '<div><h2><a href="/w">Webinar Series: The Harbour in 2030</a></h2><p>A look at the quays.</p><a href="/w">Register</a></div>',
    '<div><h2>Call for speakers: the harbour days</h2><a href="/c">Submit</a></div>',
    '<div><p>The harbour, told twice a week.</p><a href="https://audio.example/x">Subscribe on Spotify</a></div>',
    '<div><p>Jetzt Tickets sichern</p><a href="/t">Los</a></div>',
    '<div><p>Écoutez notre podcast</p><a href="/p">Lire</a></div>',
  ],
  keeps: [
    '<div><p>Few would read our latest report to the port.</p><a href="/x">More</a></div>',
    '<div><p>They shop the whole range of the harbour.</p><a href="/x">More</a></div>',
    '<div><p>You must be logged in to leave a comment. Not a member? <a href="/join">Register now!</a></p></div>',
    '<div><p>The webinar on the harbour was full at once.</p><a href="/x">More</a></div>',
    '<div><p>Ministers call for speakers on every quay.</p><a href="/x">More</a></div>',
    '<p>She asked them to join us in the harbour.</p>',
    '<p>They had to buy tickets for the ferry at once.</p>',
  ],
});
