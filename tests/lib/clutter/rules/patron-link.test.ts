import { patronLink } from '../../../../lib/clutter/rules/patron-link.ts';
import { testRule } from '../test-rule.ts';

testRule(patronLink, {
  hides: [
    '<div><a href="https://ko-fi.com/harbour">A cup for the harbour master</a></div>',
    '<div><a href="https://www.patreon.com/harbour"><img src="/cup.png" alt=""></a></div>',
    '<div><a href="https://boosty.to/harbour">Чай</a></div>',
  ],
  keeps: [
    '<div><p>Tea for the harbour master</p><a href="https://tea.example/harbour">A cup</a></div>',
    '<p>She earns her bread with films of the quays, and <a href="https://www.patreon.com/harbour">two thousand sailors</a> pay her for it each month.</p>',
    '<blockquote><a href="https://ko-fi.com/harbour">A cup</a></blockquote>',
  ],
});
