import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../browsers/driver.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';

interface Text {
  readonly message: string;
}

/** Smallest file that both browsers open in their PDF viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const OWN_PAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome://version',
  firefox: 'about:support',
};

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-file-'));
const file = join(folder, 'story.html');
writeFileSync(file, storyPage({ title: 'Saved from Ostermere', subject: 'a saved page' }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(BROWSERS)('pages that cannot be read, in %s', (browser) => {
  let session: Session;
  let titles: Readonly<Record<string, Text>>;
  beforeAll(async () => {
    session = await startSession(browser);
    const words = await import('../../public/_locales/en/messages.json', {
      with: { type: 'json' },
    });
    titles = words.default;
    session.server.put('http://post.example/paper.pdf', { type: 'application/pdf', body: PDF });
    session.server.put('http://post.example/plain', { type: 'text/plain', body: 'Nothing more.' });
    session.server.put('http://post.example/feed', {
      type: 'application/xml',
      body: '<?xml version="1.0"?><feed><entry>One</entry></feed>',
    });
    session.server.put('http://post.example/empty', '<!doctype html><title></title>');
  });
  afterAll(() => session.close());

  const cases: readonly (readonly [string, string])[] = [
    ['browserPageTitle', OWN_PAGES[browser]],
    ['pdfTitle', 'http://post.example/paper.pdf'],
    ['notHtmlTitle', 'http://post.example/plain'],
    ['notHtmlTitle', 'http://post.example/feed'],
    ['emptyTitle', 'http://post.example/empty'],
  ];

  it.each(cases)('%s: %s', async (title, address) => {
    const page = await session.driver.newPage(address);
    const shown = await session.readPopup(page);
    expect(shown.state).toBe('no-access');
    expect(shown.notice).toContain(titles[title]?.message);
    await page.close();
  });

  it('a saved page: read where the browser allows it, else a sentence about it', async () => {
    const page = await session.driver.newPage(pathToFileURL(file).href);
    const shown = await session.readPopup(page);
    if (shown.state === 'article') expect(shown.headline).toBe('Saved from Ostermere');
    else expect(shown.notice).toContain(titles['fileTitle']?.message);
    await page.close();
  });
});
