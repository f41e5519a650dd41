import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { startSession, type Session } from './session.ts';
import { storyMarkup, storyPage, storyParagraphs } from './story-page.ts';

const FIRST = { title: 'Ostermere buys a second bridge', subject: 'the second bridge' };
const SECOND = { title: 'Glass roof for the old fish market', subject: 'the glass roof' };

describe.each(BROWSERS)('one page, several stories, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  it('the popup shows the story that a script put in place of the first', async () => {
    session.server.put('http://post.example/bridge', storyPage(FIRST));
    const page = await session.driver.newPage('http://post.example/bridge');
    const before = await session.readPopup(page);
    expect(before).toMatchObject({ headline: FIRST.title, paragraphs: storyParagraphs(FIRST) });

    await page.run(
      (title, markup) => {
        history.pushState({}, '', '/roof');
        document.title = title;
        const main = document.querySelector('#main');
        if (main) main.innerHTML = markup;
      },
      SECOND.title,
      storyMarkup(SECOND),
    );
    const after = await session.readPopup(page);
    expect(after).toMatchObject({ headline: SECOND.title, paragraphs: storyParagraphs(SECOND) });
  });

  it('the popup shows the story that the tab has gone on to', async () => {
    session.server.put('http://post.example/bridge', storyPage(FIRST));
    session.server.put('http://post.example/roof', storyPage(SECOND));
    const page = await session.driver.newPage('http://post.example/bridge');
    expect(await session.readPopup(page)).toMatchObject({ headline: FIRST.title });
    await page.open('http://post.example/roof');
    expect(await session.readPopup(page)).toMatchObject({ headline: SECOND.title });
  });
});
