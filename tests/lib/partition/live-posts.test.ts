import { expect, it } from 'vitest';
import { livePosts } from '../../../lib/partition/live-posts.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const LONG =
  'The council of Altmere voted on Thursday evening to keep the ferry running through the winter.';

const post = (text: string, time = '<time>20:41</time> <a href="#p">Link</a>') =>
  `<div class="post" id="p-${String(text.length)}"><div>${time}</div><div><p>${text}</p></div></div>`;

/** The lines that are taken for posts of a live blog whose long ones are known. */
function posts(html: string): string[] {
  const document = new DOMParser().parseFromString(`<main><div>${html}</div></main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/live');
  const own = new Set(page.blocks.filter(({ text }) => text === LONG));
  return livePosts(page, own).map(({ text }) => text);
}

const KNOWN = post(LONG) + post(LONG, '19.30');

it('takes the short posts beside long ones', () => {
  const two = '<p>Good evening.</p><p>From the hall.</p>';
  expect(posts(KNOWN + post('Not a seat left.') + post('</p>' + two + '<p>'))).toEqual([
    'Not a seat left.',
    'Good evening.',
    'From the hall.',
  ]);
});

it.each([
  ['one long post tells nothing', post(LONG) + post('Not a seat left.')],
  ['each has its time', KNOWN + post('Not a seat left.', 'Live')],
  ['a link may lead to another story', KNOWN + post('<a href="/seats">Not a seat left.</a>')],
  ['it looks as the others do', KNOWN + post('</p><h3>Not a seat left.</h3><p>')],
  ['it is called as the others are', KNOWN + post('Not a seat left.').replace('post', 'advert')],
  [
    'they are called something',
    (KNOWN + post('Not a seat left.')).replaceAll(/ class="post" id="p-\d+"/g, ''),
  ],
  ['it is no credit', KNOWN + post('Reporting by Ada Moss; editing by Finn Odell')],
])('takes none where not: %s', (_, html) => {
  expect(posts(html)).toEqual([]);
});
