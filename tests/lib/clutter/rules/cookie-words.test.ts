import { cookieWords } from '../../../../lib/clutter/rules/cookie-words.ts';
import { testRule } from '../test-rule.ts';

testRule(cookieWords, {
  hides: [
    '<div><h3>Welcome to The Harbour News’s European Union experience</h3><a href="/learn">Learn more</a></div>',
    '<div><p>We and our partners use cookies to improve your visit.</p><button>Accept</button></div>',
    '<div><p>Wir verwenden Cookies, um unser Angebot zu verbessern.</p><a href="#">Okay</a></div>',
    '<div><p>Bu sitede çerezler kullanılmaktadır.</p><button>Tamam</button></div>',
    '<div><p>Мы используем файлы cookie.</p><button>ОК</button></div>',
    '<div><p>쿠키를 사용합니다.</p><button>확인</button></div>',
  ],
  keeps: [
    '<div><h3>Welcome to the European Union, an experience of ten years</h3><a href="/x">More</a></div>',
    '<p>The browser will block cookies from <a href="/x">other sites</a>.</p>',
    '<p>We use cookies, the baker said.</p>',
  ],
});
