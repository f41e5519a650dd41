import { newsletter } from '../../../../lib/clutter/rules/newsletter.ts';
import { testRule } from '../test-rule.ts';

testRule(newsletter, {
  hides: [
    '<div><p>Subscribe to stay up to date with our latest news.</p><button>Go</button></div>',
    '<div><h3>Sign up for email updates</h3><button>Go</button></div>',
    '<div><h3>Sign up for e-mail alerts</h3><button>Go</button></div>',
    '<div><h3>Bleiben Sie auf dem Laufenden</h3><button>Los</button></div>',
    '<div><h3>Restez informé</h3><button>Oui</button></div>',
    '<div><h3>Resta aggiornato</h3><button>Sì</button></div>',
    '<div><h3>Blijf op de hoogte</h3><button>Ja</button></div>',
    '<div><h3>Sign up for our newsletter</h3><p>The news of the day in five minutes.</p><form><input type="email"><button>Sign up</button></form></div>',
    '<div><p>Get the morning briefing delivered to your inbox.</p><a href="/newsletters">Subscribe</a></div>',
    '<div><p>Abonnieren Sie unseren Newsletter</p><button>Los</button></div>',
    '<div><p>メールマガジンに登録</p><button>登録</button></div>',
    '<div><a href="/mail"><h4>Der Hafen-Newsletter für Leute an Bord</h4><p>Einmal die Woche alles, was die Stadt bewegt.</p></a></div>',
    '<figure><aside><p>Sign up for our weekly newsletter</p><form><input type="email"><button>Sign up</button></form></aside></figure>',
  ],
  keeps: [
    '<div><p>Police stay informed of the search at sea.</p><a href="/x">More</a></div>',
    '<div><p>Bleiben Sie informiert über den Hafen, riet die Stadt den Leuten.</p><a href="/x">Mehr</a></div>',
    '<figure><img src="/boat.jpg"><figcaption>Sign up for our newsletter <a href="/n">here</a></figcaption></figure>',
    '<ul><li>Draw up a budget for the trip</li><li>Sign up for <a href="/n">our newsletter</a></li><li>Book your cabin on the ferry</li></ul>',
    '<ul><li><a href="/a">About us</a></li><li><a href="/n">Newsletter</a></li><li><a href="/c">Contact</a></li><li><a href="/j">Imprint</a></li></ul>',
    '<p><a href="/x">Der Streit um einen Newsletter für Leute an Bord</a></p>',
    '<p>She told readers to sign up for the newsletter of the harbour office.</p>',
    '<p>The leak came to his inbox at night; the editors get a hundred such e-mails a day.</p>',
  ],
});
