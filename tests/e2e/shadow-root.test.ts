import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { startSession, type Session } from './session.ts';
import { storyParagraphs } from './story-page.ts';

const SUBJECT = 'the glass pavilion';
const ADDRESS = 'http://ostermere.example/news/the-glass-pavilion-is-paid-for';

/** A story whose text stands in an open shadow root, its last paragraph in a slot of it. */
function shadowPage(): string {
  const [first = '', second = '', third = '', last = ''] = storyParagraphs({ subject: SUBJECT });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The glass pavilion is paid for</title><meta property="og:type" content="article"></head>
<body><main><article><h1>The glass pavilion is paid for</h1>
<story-text><template shadowrootmode="open"><p>${first}</p>
<p>${second} <a href="/plans">The plans</a> can be seen in the hall.</p><p>${third}</p><slot></slot></template>
<p>${last}</p></story-text></article></main></body></html>`;
}

describe.each(BROWSERS)('a story in an open shadow root, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  it('is read whole, in the order in which a reader sees it', async () => {
    session.server.put(ADDRESS, shadowPage());
    const page = await session.driver.newPage(ADDRESS);
    const { state, paragraphs } = await session.readPopup(page);
    await page.close();
    const told = storyParagraphs({ subject: SUBJECT });
    expect(state).toBe('article');
    expect(paragraphs).toHaveLength(told.length);
    expect(paragraphs.map((text) => text.slice(0, 40))).toEqual(
      told.map((text) => text.slice(0, 40)),
    );
    expect(paragraphs[1]).toContain('The plans can be seen');
  });
});
