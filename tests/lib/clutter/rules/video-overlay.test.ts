import { videoOverlay } from '../../../../lib/clutter/rules/video-overlay.ts';
import { testRule } from '../test-rule.ts';

testRule(videoOverlay, {
  hides: [
    '<div role="dialog"><video src="/v"></video><button>Close</button></div>',
    '<div class="clip floating"><iframe src="https://media.example/Player/1"></iframe></div>',
    '<div style="position:fixed"><iframe src="https://tube.example/embed/1"></iframe></div>',
    '<div style="position:fixed"><video src="/v"></video></div>',
  ],
  keeps: [
    '<div><video src="/v"></video></div>',
    '<figure><video src="/v"></video></figure>',
    '<div style="position:sticky"><video src="/v"></video></div>',
    '<div style="position:fixed"><iframe src="/scores"></iframe></div>',
  ],
});
