import { adSlot } from '../../../../lib/clutter/rules/ad-slot.ts';
import { testRule } from '../test-rule.ts';

testRule(adSlot, {
  hides: [
    '<div class="ad-wrapper"></div>',
    '<div class="topAd"><img src="/buy.png"></div>',
    '<div id="advert_top"><div>Advertisement</div></div>',
    '<div id="bottomadsempty"></div>',
    '<div class="sidebarads"></div>',
    '<div class="anzeigen-rechts"></div>',
    '<div class="box anzeige"></div>',
  ],
  keeps: [
    '<div class="threads"></div>',
    '<div class="kommentare-anzeigen"><button>42 Kommentare anzeigen</button></div>',
    '<div class="downloads"></div>',
    '<div class="headsUp"></div>',
    '<div class="address"></div>',
    '<div class="no-ads"></div>',
    '<div class="Foot_CDAd4"><button>Up</button></div>',
    '<div class="ad"><p>The minister spoke for an hour about the ferry, its engine and the money that the town had set aside for the dock in spring, and then he spoke about the weather.</p></div>',
    '<div class="has-ad"><h2>Most viewed</h2></div>',
    '<div class="advertisement-list"><h3>Other boats</h3></div>',
    '<div class="adaptive-picture"><img src="/boat.png"></div>',
  ],
});
