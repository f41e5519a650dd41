import { appBanner } from '../../../../lib/clutter/rules/app-banner.ts';
import { testRule } from '../test-rule.ts';

const STORE = 'https://apps.apple.com/app/id1';

testRule(appBanner, {
  hides: [
    `<section><h4>DOWNLOAD THE APP</h4><h2>Get Started Now: Download the App</h2><p>Ready to dive in?</p><a href="${STORE}"><img alt="store"></a></section>`,
    `<div><span>Read in our app</span> <a href="https://play.google.com/store/apps/details?id=x">Open</a></div>`,
    `<div><p>Laden Sie unsere App herunter</p><a href="${STORE}">Zum Store</a></div>`,
    `<div><p>앱을 다운로드 받으세요</p><a href="${STORE}">App Store</a></div>`,
    `<div><p>حمّل تطبيق الصحيفة</p><a href="${STORE}">متجر</a></div>`,
  ],
  keeps: [
    '<p>The minister told people to download the app before Friday.</p>',
    `<p>The <a href="${STORE}">new game</a> has found a million players in a week, its makers said.</p>`,
    '<blockquote>Download our app, the sign on the wall said.</blockquote>',
  ],
});
