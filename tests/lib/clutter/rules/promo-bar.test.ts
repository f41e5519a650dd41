import { promoBar } from '../../../../lib/clutter/rules/promo-bar.ts';
import { testRule } from '../test-rule.ts';

testRule(promoBar, {
  hides: [
    '<div class="promo-banner"><div class="promo-banner__content"><a href="/shop/mug">The mug is almost sold out!</a></div></div>',
    '<div class="announcement-bar"><span>Half price until Sunday</span><button>Close</button></div>',
    '<div id="NewsletterStrip"><a href="/letters">All letters</a></div>',
  ],
  keeps: [
    '<div class="promo-banner"><span>The mug is almost sold out!</span></div>',
    '<div class="promo-banner"><h3>The crane is to be sold</h3><a href="/news/crane">More</a></div>',
    '<div class="promo"><a href="/news/crane">The crane is to be sold</a></div>',
    '<div class="banner"><a href="/news/crane">The crane is to be sold</a></div>',
    `<div class="promo-bar"><a href="/x">x</a> ${'boat '.repeat(30)}</div>`,
    '<div class="announcement-bar"><a href="/">Harbour Post</a><nav><a href="/news">News</a></nav></div>',
    '<blockquote><div class="promo-bar"><a href="/x">The mug</a></div></blockquote>',
  ],
});
