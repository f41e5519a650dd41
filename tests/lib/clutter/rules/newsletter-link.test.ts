import { newsletterLink } from '../../../../lib/clutter/rules/newsletter-link.ts';
import { testRule } from '../test-rule.ts';

testRule(newsletterLink, {
  hides: [
    '<div><p>Lo mejor del puerto cada lunes</p><a href="/newsletter/">Sí</a></div>',
    '<div><p>Hver mandag om havnen og folk</p><a href="https://news.example/nyhedsbrev?x=1">Ja tak</a></div>',
    '<div><p>The quays, told on every Monday</p><a href="https://harbour.substack.com/subscribe">Yes</a></div>',
    '<div><p>The quays, told on every Monday</p><a href="https://newsletters.news.example/quays">Yes</a></div>',
  ],
  keeps: [
    '<div><p>The quays, told on every Monday</p><a href="/newsletter/the-night-the-mast-fell">Read</a></div>',
    '<div><p>The quays, told on every Monday</p><a href="/quays">Read</a></div>',
    // An entry of a menu: a service of the site.
    '<div><a href="/newsletter">Newsletter</a></div>',
    '<p>The mayor named the <a href="/newsletter">letter that the harbour sends</a> when she was asked who reads of the quays at all.</p>',
    '<footer><p>The quays, told on every Monday</p><a href="/newsletter">Yes</a></footer>',
  ],
});
