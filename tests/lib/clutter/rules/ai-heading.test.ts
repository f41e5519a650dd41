import { aiHeading } from '../../../../lib/clutter/rules/ai-heading.ts';
import { testRule } from '../test-rule.ts';

testRule(aiHeading, {
  hides: [
    '<div><div>Try Our AI Features</div><div>Explore what Newsloft AI can do for you:</div><div>Summarize</div></div>',
    '<div><div>Testen Sie unsere KI-Funktionen</div><div>Zusammenfassen</div></div>',
  ],
  keeps: [
    '<p>Try our AI, said the minister.</p>',
    '<h3>What AI can do for you</h3>',
    '<blockquote>Try our AI features</blockquote>',
  ],
});
