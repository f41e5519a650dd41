import { adInterstitial } from '../../../../lib/clutter/rules/ad-interstitial.ts';
import { testRule } from '../test-rule.ts';

testRule(adInterstitial, {
  hides: [
    '<div><div>You will be redirected back to your article in 15 seconds</div><a href="/on">Skip ad</a></div>',
    '<div><a href="/on">Anzeige überspringen</a></div>',
    '<div><button>Next</button><p>広告をスキップ</p></div>',
    `<div>${'<div><a href="#on">Werbung überspringen</a></div>'.repeat(4)}</div>`,
  ],
  keeps: [
    '<p>Viewers skip ads whenever they can, the ferry company found.</p>',
    '<div><p>You will be redirected to another pier, the sign says, and many were.</p><a href="/pier">The pier</a></div>',
    '<ul><li><a href="/jobs">Jobs</a></li><li><a href="/ads">Werbung</a></li><li><a href="/skip">Überspringen</a></li></ul>',
  ],
});
