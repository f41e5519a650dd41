import { adTechnology } from '../../../../lib/clutter/rules/ad-technology.ts';
import { testRule } from '../test-rule.ts';

testRule(adTechnology, {
  hides: [
    '<div><ins class="adsbygoogle" data-ad-client="x"></ins></div>',
    '<div id="div-gpt-ad-12"></div>',
    '<div class="g-single a-16"><a href="/x"><img src="/a.jpg"></a></div>',
    '<div data-ad-slot="top" style="height:90px"></div>',
    '<div data-insertion-position="prepend" data-code="PGRpdj4=" style="height:90px"></div>',
    '<div><iframe src="https://tpc.googlesyndication.com/x"></iframe></div>',
  ],
  keeps: [
    '<div class="g-single"><a href="/x"><img src="/a.jpg"></a></div>',
    '<div data-ad-slot="top"><p>The minister spoke for an hour about the ferry, its engine and the money that the town had set aside for the dock in spring, and then he spoke about the weather.</p></div>',
    '<div data-code="print(1)"></div>',
    '<div><iframe src="https://player.example/video" allowfullscreen></iframe></div>',
  ],
});
