import { newsletterLink } from '../../../../lib/clutter/rules/newsletter-link.ts';
import { testRule } from '../test-rule.ts';

testRule(newsletterLink, {
  hides: [
    '<div><h3>Ενημέρωση κάθε πρωί</h3><a href="https://news.example/newsletters/">Εγγραφή</a></div>',
    '<div><p>Odebírejte přehled dne</p><a href="/newsletter/">Odebírat</a></div>',
    '<div><p>Iratkozzon fel</p><a href="https://newsletter.news.example/hirlevel">Tovább</a></div>',
    '<div><p>Uutiset joka aamu</p><a href="/tilaa/newsletter-signup">Tilaa</a></div>',
  ],
  keeps: [
    '<p>The harbour office sends <a href="/newsletters/">a letter</a> to every skipper before a storm comes in from the west, and they all read it.</p>',
    '<div><a href="/newsletters/2026/11/27/the-ferry-is-back">The ferry is back in the harbour</a></div>',
    '<div><a href="/newsletters/the-ferry-is-back-in-the-harbour">The ferry is back in the harbour</a></div>',
    '<div><p><a href="/world">World</a></p><p><a href="/newsletters">Newsletters</a></p><p><a href="/sport">Sport</a></p></div>',
    '<header><a href="/newsletters">Newsletters</a></header>',
    '<div><a href="/newsletter-award">An award</a></div>',
  ],
});
