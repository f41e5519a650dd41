import { adBanner } from '../../../../lib/clutter/rules/ad-banner.ts';
import { testRule } from '../test-rule.ts';

testRule(adBanner, {
  hides: [
    '<aside><a href="https://boats.example.com/?from=news"><img src="/sale.jpg"></a></aside>',
    '<div class="banner"><a href="https://boats.example.com/"><img src="/sale.jpg"></a></div>',
    '<div><a rel="nofollow sponsored" href="https://boats.example.com/"><img src="/sale.jpg"></a></div>',
  ],
  keeps: [
    '<div><a href="https://museum.example.com/"><img src="/painting.jpg"></a></div>',
    '<aside><a href="https://sport.news.example/race"><img src="/race.jpg"></a></aside>',
    '<aside><a href="https://radio.example.com/talk"><img src="/talk.jpg"></a><a href="https://radio.example.com/talk">A talk at sea</a></aside>',
    '<aside><a href="https://x.com/intent/tweet?url=https://news.example/story"><img src="/x.png"></a><a href="https://www.linkedin.com/shareArticle?mini=true"><img src="/in.png"></a></aside>',
    '<header class="banner"><a href="https://radio.example.com/"><img src="/logo.png"></a></header>',
    '<aside><figure><a href="https://museum.example.com/"><img src="/painting.jpg"></a></figure></aside>',
    '<aside><a href="https://boats.example.com/"><img src="/sale.jpg"> The crew and how it lives</a></aside>',
  ],
});
