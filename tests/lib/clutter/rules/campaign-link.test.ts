import { campaignLink } from '../../../../lib/clutter/rules/campaign-link.ts';
import { testRule } from '../test-rule.ts';

testRule(campaignLink, {
  hides: [
    '<div><a href="/game/boats?itm_campaign=box">Contact us now</a></div>',
    '<a href="https://jobs.news.example/registration?utm_source=story&utm_campaign=teaser"><h4>A hajósok munkái</h4><div>Tovább</div></a>',
    '<div><a href="/game/boats?itm_campaign=box">Play at the quay with us</a></div>',
    '<div><a href="https://weather.news.example/?mtm_campaign=box">A szél holnap, óráról órára</a></div>',
  ],
  keeps: [
    // A button of two words is the page's own; one of three says what it offers.
    '<div><a href="/game/boats?itm_campaign=box">Contact us</a></div>',
    '<div>Log in, log out, <a href="/game/boats?itm_campaign=box">buy a subscription</a></div>',
    '<div><a href="https://chandler.example2/ropes?utm_campaign=story">Ropes for your boat</a></div>',
    '<div><a href="/2026/11/27/the-ferry-is-back-in-the-harbour?utm_campaign=box">The ferry is back in the harbour</a></div>',
    '<div><a href="/tag/ferry?utm_campaign=tags">All about the ferry</a></div>',
    '<p><a href="/deals/rope?utm_campaign=story">A rope of thirty metres</a></p>',
    '<div><a href="/game/boats">Play at the quay with us</a></div>',
    '<p>The harbour office has <a href="/plan?utm_campaign=story">a plan</a> of the quays for everybody who comes to the island by boat, and it is free.</p>',
  ],
});
