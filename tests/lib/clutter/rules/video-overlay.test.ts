import { videoOverlay } from '../../../../lib/clutter/rules/video-overlay.ts';
import { testRule } from '../test-rule.ts';

testRule(videoOverlay, {
  hides: [
    '<div role="dialog"><video src="/v"></video><button>Close</button></div>',
    '<div class="player floating"><iframe src="/v"></iframe></div>',
    '<div style="position:fixed"><video src="/v"></video></div>',
  ],
  keeps: ['<div><video src="/v"></video></div>', '<figure><video src="/v"></video></figure>'],
});
