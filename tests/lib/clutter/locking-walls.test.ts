import { expect, it } from 'vitest';
import { hasLockingWall, partHasLockingWall } from '../../../lib/clutter/locking-walls.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';

const URL = 'https://news.example/ferry';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const STORY = `<article><h1>The ferry is back</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}</article>`;
const DOOR = '<p>Already a subscriber? <a href="/in">Log in</a></p>';
const LINE = '<p>News Sport</p>';
const cardsWith = (badge: string) =>
  `<section><h2>Related stories</h2>${['pier', 'clock', 'bell', 'mole']
    .map(
      (one) =>
        `<div class="card"><h3><a href="/2024/05/the-${one}-of-ostermere">The ${one} of Ostermere is mended at last</a></h3>${badge}</div>`,
    )
    .join('')}</section>`;

it.each<[string, string]>([
  ['by its name', `${STORY}<div class="paywall"><button>Go</button></div>`],
  ['by what it says', `${STORY}<div>Subscribe to continue reading</div>`],
  ['that lets subscribers in', STORY + LINE.repeat(9) + DOOR],
  ['in a dialog', `${STORY}${LINE.repeat(20)}<div role="dialog">Log in to continue reading</div>`],
  ['with no story', DOOR],
])('a wall %s may have locked a page', (_what, html) => {
  expect(hasLockingWall(partitionDocument(parse(html), URL))).toBe(true);
});

it.each<[string, string]>([
  ['an offer', `${STORY}<div>Subscribe to our newsletter</div>`],
  ['a log-in in the head of the page', DOOR + STORY],
  [
    'one that lies over the page, which every head does',
    `<div role="dialog">${DOOR}</div>${STORY}`,
  ],
  ['one far from the story', STORY + LINE.repeat(10) + DOOR],
  ['one in the foot', `${STORY}<footer>${DOOR}</footer>`],
  ['one in a menu', `${STORY}<nav>${DOOR}</nav>`],
  ['one at comments', `${STORY}<div id="comments"><p>Log in to read more</p></div>`],
  ["another story's badge", STORY + cardsWith('<b>Exklusiv für Abonnenten</b>')],
  ['one that is so called', STORY + cardsWith('<span class="paywall">+</span>')],
])('%s has not', (_what, html) => {
  expect(hasLockingWall(partitionDocument(parse(html), URL))).toBe(false);
});

it('one that comes late may have, but for those at comments and in feet', () => {
  const has = (html: string) => partHasLockingWall(mapPage(parse(html), URL));
  expect(has('<p>Subscribe to continue reading</p>')).toBe(true);
  expect(has('<div class="paywall"><button>Go</button></div>')).toBe(true);
  expect(has('<p>Subscribe</p>')).toBe(false);
  expect(has('<div class="CommentBox"><p>Log in to read more</p></div>')).toBe(false);
  expect(has('<footer><p>Already a member?</p></footer>')).toBe(false);
});
