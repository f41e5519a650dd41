import { newsletterLine } from '../../../../lib/clutter/rules/newsletter-line.ts';
import { testRule } from '../test-rule.ts';

const box = (line: string): string => `<div><h2>${line}</h2><div></div></div>`;

testRule(newsletterLine, {
  hides: [
    box('Join our harbour newsletter'),
    box('Sign up for e-mail updates'),
    box('Sign up for our Newsletter.'),
    box('Become an email insider!'),
    box('Sign up for our email'),
    // What leads to the page of a letter may have an address like a story's.
    '<div><p>The harbour, every morning</p><a href="/global/2022/sep/20/sign-up-for-the-morning-letter-of-ours">Sign up for our daily email</a></div>',
    '<div><h2>Get the best of the quays in your inbox</h2><p>Tides, sails and knots.</p></div>',
    '<div><p>Subscribe to stay up to date with the harbour.</p></div>',
    box('Jetzt den Newsletter abonnieren'),
    box('Melden Sie sich für unseren Newsletter an'),
    box('Inscrivez-vous à notre newsletter'),
    box('Suscríbete a nuestro boletín'),
    box('Iscriviti alla newsletter'),
    box('Schrijf je in voor de nieuwsbrief'),
    box('Anmäl dig till vårt nyhetsbrev'),
    box('Zapisz się na newsletter'),
    box('Bültene kayıt olun').replace('Bültene', 'Haftalık bültene'),
    box('Berlangganan buletin'),
    box('Đăng ký nhận bản tin'),
    box('Подпишитесь на нашу рассылку'),
    box('Підпишіться на розсилку'),
    box('ニュースレターに登録'),
    box('뉴스레터 구독하기'),
    box('订阅我们的电子报'),
    box('اشترك في النشرة البريدية'),
    box('הירשמו לניוזלטר'),
    box('न्यूज़लेटर सब्सक्राइब करें'),
  ],
  keeps: [
    box('Why sailors sign up for a newsletter'),
    box('The newsletter of the harbour'),
    box('Sign up for our emails, said the mayor'),
    '<div><p>She had to get the letter to your inbox before the ferry left.</p></div>',
    '<div><p>Subscribers stay up to date with the harbour.</p></div>',
    '<div><p>Der Newsletter des Hafens hat tausend Leser.</p></div>',
    // One of several lines alike is an item of a text: advice, say.
    '<div><p>Ask the sailors</p><p>Sign up for newsletters</p><p>Walk the quays</p></div>',
    '<blockquote><p>Join our harbour newsletter</p></blockquote>',
  ],
});
