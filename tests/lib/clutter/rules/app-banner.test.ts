import { appBanner } from '../../../../lib/clutter/rules/app-banner.ts';
import { expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../../lib/clutter/find-clutter.ts';
import { mapPage } from '../../../../lib/partition/map-page.ts';
import { testRule } from '../test-rule.ts';

const STORE = 'https://apps.apple.com/app/id1';

testRule(appBanner, {
  hides: [
    // A field that is none for searching: a number to which the link is sent.
    `<div><p>Download our app</p><a href="${STORE}">App Store</a><input type="tel"><button>Send me the link</button></div>`,
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

/** What the rule takes of a bar above a story: an offer of the app, a field, and entries for members. */
function takenOfBar(field: string): Element[] {
  const html =
    `<div class="bar"><div class="offer"><a href="${STORE}">Open in app</a></div>` +
    `<div><a href="/"></a>${field}</div><div><a href="/write">Write</a></div>` +
    '<div><a href="/in">Sign in</a></div></div>';
  const page = mapPage(new DOMParser().parseFromString(html, 'text/html'), 'https://post.example/');
  return findClutter(
    page,
    [appBanner],
    keptBy(page, () => false),
  ).map(({ element }) => element);
}

it.each(['<input type="search">', '<input role="combobox">', '<form><input name="q"></form>'])(
  'leaves the bar of a site with %s, and takes what it offers',
  (field) => {
    expect(takenOfBar(field).map(({ className }) => className)).toEqual(['offer']);
  },
);

it('takes a bar whole that is nothing but an offer', () => {
  expect(takenOfBar('<input type="tel">').map(({ className }) => className)).toEqual(['bar']);
});
