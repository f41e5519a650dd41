import { cookieNotice } from '../../../../lib/clutter/rules/cookie-notice.ts';
import { testRule } from '../test-rule.ts';

testRule(cookieNotice, {
  hides: [
    '<div class="cookie-bar"><p>We use cookies.</p><a href="#">OK</a></div>',
    '<div role="dialog"><p>Cookies helfen uns.</p><button>Gut</button></div>',
    '<div class="consent"><p>サイトはクッキーを使います。</p><button>同意</button></div>',
  ],
  keeps: [
    '<div><p>She baked cookies for the crew.</p><a href="/r">Recipe</a></div>',
    '<div class="cookie-bar"><p>She baked cookies.</p></div>',
    '<button class="cookie-settings"><div>Cookie settings</div></button>',
  ],
});
