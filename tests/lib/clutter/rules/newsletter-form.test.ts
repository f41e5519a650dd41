import { newsletterForm } from '../../../../lib/clutter/rules/newsletter-form.ts';
import { testRule } from '../test-rule.ts';

testRule(newsletterForm, {
  hides: [
    '<div><h4>Never miss a post</h4><form><input type="email"><button>Go</button></form></div>',
    '<div><form action="/x"><label>Adresse</label><input type="text" name="signup[email]"></form></div>',
    '<div><input placeholder="E-mail address"><button>OK</button></div>',
  ],
  keeps: [
    '<div><form><input type="email"><input type="password"><button>Log in</button></form></div>',
    '<div><form><textarea></textarea><input name="email"><button>Post</button></form></div>',
    '<div><form><input type="search" name="q"></form></div>',
  ],
});
