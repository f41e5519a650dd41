import { adFrame } from '../../../../lib/clutter/rules/ad-frame.ts';
import { testRule } from '../test-rule.ts';

testRule(adFrame, {
  hides: [
    '<div><iframe width="300" height="250" src="/slot"></iframe></div>',
    '<div><iframe src="https://ads.example.com/top"></iframe></div>',
    '<div><iframe title="Advertisement" src="/x"></iframe></div>',
  ],
  keeps: [
    '<div><iframe width="300" height="250" src="https://player.example/embed/1"></iframe></div>',
    '<div><iframe width="728" height="90" allowfullscreen src="/film"></iframe></div>',
    '<div><iframe src="https://maps.example/ferry"></iframe></div>',
    '<div><h3>Weather in Ostermere</h3><iframe width="300" height="250" src="/sky"></iframe></div>',
  ],
});
