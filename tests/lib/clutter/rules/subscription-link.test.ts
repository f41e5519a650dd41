import { subscriptionLink } from '../../../../lib/clutter/rules/subscription-link.ts';
import { testRule } from '../test-rule.ts';

testRule(subscriptionLink, {
  hides: [
    '<div><p>Az újság, ahogy szereti</p><a href="https://abo.news.example/hetente">Tovább</a></div>',
    '<div><a href="/subscribe/"><span>Všechno na jednom místě, každý den</span><div>Objednat</div></a></div>',
    '<div><p>Lue kaikki jutut</p><a href="/tilaa?from=story">Tilaa</a></div>',
    '<div><p>Jätka lugemist</p><a href="https://news.example/membership/plans">Vaata</a></div>',
    '<div><p>Pomozite nam</p><a href="/en/donate.html">Pomozi</a></div>',
  ],
  keeps: [
    '<div><p>Az újság, ahogy szereti</p><a href="https://abo.other-paper.example2/hetente">Tovább</a></div>',
    '<div><p>Az újság</p><a href="/about/the-paper">Tovább</a></div>',
    '<p>The harbour office asks its guests to <a href="/donate">give</a> a coin for the new light on the pier, and most of them do when they come to the island.</p>',
    '<div><a href="/subscribe/2026/11/27/the-ferry-is-back">The ferry is back in the harbour</a></div>',
    '<div><a href="/harbour/donate-blood-at-the-harbour">Donate blood at the harbour</a></div>',
    '<div><p><a href="/world">World</a></p><p><a href="/subscribe">Subscribe</a></p><p><a href="/sport">Sport</a></p></div>',
    '<header><a href="/subscribe">Subscribe</a></header>',
  ],
});
