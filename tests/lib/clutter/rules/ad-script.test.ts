import { adScript } from '../../../../lib/clutter/rules/ad-script.ts';
import { testRule } from '../test-rule.ts';

testRule(adScript, {
  hides: ['<p><script src="https://z-na.amazon-adsystem.com/widgets/onejs"></script><br></p>'],
  keeps: [
    '<p>The bell rang at noon.<script src="https://z-na.amazon-adsystem.com/widgets/onejs"></script></p>',
    '<div><script src="/ferry.js"></script></div>',
  ],
});
