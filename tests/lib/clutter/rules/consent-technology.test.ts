import { consentTechnology } from '../../../../lib/clutter/rules/consent-technology.ts';
import { testRule } from '../test-rule.ts';

testRule(consentTechnology, {
  hides: [
    '<div id="onetrust-consent-sdk"><div>Your choice</div><button>Yes</button></div>',
    '<div class="fc-consent-root"><p>Pick.</p></div>',
  ],
  keeps: ['<div id="consent"><p>The crew gave its consent.</p></div>'],
});
