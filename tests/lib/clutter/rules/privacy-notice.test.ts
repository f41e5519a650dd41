import { privacyNotice } from '../../../../lib/clutter/rules/privacy-notice.ts';
import { testRule } from '../test-rule.ts';

testRule(privacyNotice, {
  hides: [
    '<div class="gdpr-note"><p>We have a new privacy policy.</p><button>X</button></div>',
    '<div id="consent-again"><a href="#">Manage consent</a></div>',
  ],
  keeps: [
    '<div role="dialog"><p>Log in. Read our privacy policy.</p><button>Log in</button></div>',
    '<p>The privacy of the crew matters, <a href="/x">she said</a>.</p>',
  ],
});
