import { newsletterForm } from '../../../../lib/clutter/rules/newsletter-form.ts';
import { testRule } from '../test-rule.ts';

/** What the law has a form say: more words than most offers have. */
const CONSENT = '<p>I agree that the harbour post may write to me and keep my address.</p>'.repeat(
  17,
);

testRule(newsletterForm, {
  hides: [
    `<form>${CONSENT}<input type="email" /><button>Go</button></form>`,
    '<div><h4>Never miss a post</h4><form><input type="email"><button>Go</button></form></div>',
    '<div><form action="/x"><label>Adresse</label><input type="text" name="signup[email]"></form></div>',
    '<div><input placeholder="E-mail address"><button>OK</button></div>',
    '<div><form><p>The Quay in the Morning</p><label>Vorname</label><input name="a"><label>Adresse</label><input id="email" type="text"></form></div>',
    '<div><h3>Our | Letter</h3><div><iframe src="https://forms.example/newsletter.html"></iframe></div></div>',
    '<div><iframe src="https://ferry.substack.com/embed"></iframe></div>',
  ],
  keeps: [
    '<form><div><input type="email"></div><div><button>Log in</button></div><div><input type="password"></div></form>',
    '<div><iframe src="https://ferry.example/embed"></iframe></div>',
    '<div><iframe src="https://player.example/letters"></iframe></div>',
    '<div><form><input type="email"><input type="password"><button>Log in</button></form></div>',
    '<div><form><textarea></textarea><input id="email"><button>Post</button></form></div>',
    '<div><form><input id="mast"><button>Go</button></form></div>',
    '<div><form><textarea></textarea><input name="email"><button>Post</button></form></div>',
    '<div><form><input type="search" name="q"></form></div>',
    '<div><h3>Do you know more?</h3><form><input type="email"><input type="file"><button>Send</button></form></div>',
    '<div><form><div contenteditable="true"></div><input type="email"><button>Post</button></form></div>',
    '<div><h3>My account</h3><form action="/login"><input type="email"><button>Send me a link</button></form></div>',
    '<div><form action="/petition/ferry"><input type="email"><button>Sign</button></form></div>',
  ],
});
