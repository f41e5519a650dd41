import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { keep } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'http://post.example/pier';
const at = (name: string) => `http://pictures.example/${name}.svg`;

const SQUARE = {
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#357"/></svg>',
};

const STORY = storyPage({
  title: 'Ostermere mends its pier',
  subject: 'the pier',
  within: `<figure><img src="${at('pier')}" width="640" height="400" alt="The pier"><figcaption>The pier on Friday.</figcaption></figure>
    <img src="${at('count')}" width="1" height="1" alt="">`,
  beside: `<section class="more"><h2>Related stories</h2>${[1, 2, 3]
    .map(
      (one) =>
        `<article><img src="${at(`card-${one}`)}" width="300" height="200" alt=""><h3><a href="/other-story-${one}">The ${one} other stories of the harbour town</a></h3><p>Ostermere Post</p></article>`,
    )
    .join('')}</section>`,
});

describe('pictures in chromium', () => {
  let session: Session;
  let page: PageView;
  beforeAll(async () => {
    session = await startSession('chromium');
    const { server } = session;
    server.put(ADDRESS, STORY);
    for (const name of ['pier', 'count', 'card-1', 'card-2', 'card-3'])
      server.put(at(name), SQUARE);
    page = await session.driver.newPage(ADDRESS);
  });
  afterAll(() => session.close());

  it('are asked for where the story has them and nowhere else, and nobody is told from where', async () => {
    const { server, driver } = session;
    const before = server.asked.length;
    const popup = await driver.openPopup(page);
    await shownIn(popup);
    const policy = await popup.run(() => document.querySelector('#story img')?.outerHTML);
    expect(policy).toContain('referrerpolicy="no-referrer"');
    expect(policy).toContain('width="640" height="400"');
    await popup.run(() => {
      setTimeout(() => document.querySelector<HTMLElement>('.open-reader')?.click());
    });
    const isRead = () =>
      page
        .run(() => {
          const picture = document.querySelector<HTMLImageElement>('#story img');
          picture?.scrollIntoView();
          return location.pathname === '/reader.html' && (picture?.naturalWidth ?? 0) > 0;
        })
        .catch(() => false);
    await waitUntil(isRead, 'the picture on the reader page');
    const since = server.asked.slice(before);
    const pictures = since.filter((address) => address.startsWith('http://pictures.example/'));
    expect(new Set(pictures)).toEqual(new Set([at('pier')]));
    const told = server.cameFrom.slice(before).filter((_, place) => since[place] === at('pier'));
    expect(new Set(told)).toEqual(new Set(['']));
    // The log tells: the page itself said where it came from.
    expect(server.cameFrom[server.asked.indexOf(at('pier'))]).toMatch(/^http:\/\/post\.example\//);
  });

  it('are not asked for at all once a reader wants none', async () => {
    const { server, driver } = session;
    const settings = await driver.openOwn('/options.html');
    await keep(settings, { settings: { look: { pictures: false } } });
    await settings.close();
    // The page's own pictures come with it.
    const other = await driver.newPage(ADDRESS);
    const isDrawn = () => other.run(() => document.images[0]?.complete ?? false);
    await waitUntil(isDrawn, 'the page with its pictures');
    const before = server.asked.length;
    const popup = await driver.openPopup(other);
    await shownIn(popup);
    expect(await popup.run(() => document.querySelector('#story')?.textContent)).toContain(
      'The pier',
    );
    await popup.run(() => {
      setTimeout(() => document.querySelector<HTMLElement>('.open-reader')?.click());
    });
    const words = () =>
      other
        .run(
          () =>
            (location.pathname === '/reader.html' ? document.querySelector('#story') : null)
              ?.textContent,
        )
        .catch(() => null);
    await expect.poll(words).toContain('The pier');
    await other.run(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await other.screenshot();
    expect(server.asked.slice(before).filter((one) => one.includes('pictures.example'))).toEqual(
      [],
    );
  });
});
