import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileLists } from '../../scripts/lists/compile-lists.ts';
import { BROWSERS, type BrowserName, type PageView } from '../browsers/driver.ts';
import { shownIn, switchHiding, waitUntil } from '../browsers/popup-content.ts';
import { LISTS_STORED_MS } from './own-page.ts';
import { builtFor, startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

/** A list of our own, in the words of the real ones. */
const LIST = `
quay.example##.marmalade
quay.example#?#aside:has-text(Forty kinds):has(> b)
quay.example##article
quay.example##.fog
quay.example##p:nonsense(
##.harbour-offer
##.pier-offer
lamp.example#@#.harbour-offer
@@||free.example^$generichide
`;

/** Longer than the background takes to look filters up. */
const ANSWER_MS = 500;

const BOX = 'Forty kinds of marmalade are waiting';

const shows = (page: PageView, selector: string) =>
  page.run((one) => document.querySelector(one)?.checkVisibility() ?? null, selector);

const story = (beside: string, head = '') =>
  storyPage({ title: 'The mill at Ostermere turns again', subject: 'the mill', beside, head });

const becomes = (page: PageView, selector: string, shown: boolean) =>
  expect.poll(() => shows(page, selector)).toBe(shown);

type ListFile = 'site' | 'generic';

/** The built extension with other lists in it. @param broken a file that is not as it was written */
function withLists(browser: BrowserName, broken?: ListFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lists-'));
  cpSync(builtFor(browser), folder, { recursive: true });
  const compiled = compileLists([{ letter: 'b', text: LIST }]);
  for (const file of ['site', 'generic'] as const) {
    const text = compiled[file];
    const other = text.replace(/marmalade|pier/, (word) => word.toUpperCase());
    writeFileSync(join(folder, `lists/${file}-filters.txt`), file === broken ? other : text);
  }
  return folder;
}

const visit = async ({ server, driver }: Session, address: string, html: string) => {
  server.put(address, html);
  return await driver.newPage(address);
};

describe.each(BROWSERS)('the community lists in %s', (browser) => {
  const extension = withLists(browser);
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser, extension);
    // They are stored when the extension is installed, a moment after the browser has started.
    const html = '<p class="marmalade">Hi</p>';
    await waitUntil(
      async () => {
        const page = await visit(session, 'http://quay.example/', html);
        const shown = await shows(page, '.marmalade');
        await page.close();
        return shown === false;
      },
      'the lists are stored',
      LISTS_STORED_MS,
    );
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });
  const open = (host: string, html: string) => visit(session, `http://${host}/mill`, html);

  it('hide what they know of a site on a page that is no article, and leave the page no sheet', async () => {
    const page = await open('quay.example', `<p class="x0">Hello.</p><p class="fog">${BOX}</p>`);
    await becomes(page, '.fog', false);
    expect(await shows(page, '.x0')).toBe(true);
    await expect.poll(() => page.run(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('hide what they know of all sites, also when it comes later', async () => {
    const page = await open('post.example', story(`<p class="harbour-offer x1">${BOX}</p>`));
    await becomes(page, '.x1', false);
    await page.run(() => {
      const late = document.querySelector('.x1')?.cloneNode(true) as Element;
      late.className = 'harbour-offer x2';
      late.removeAttribute('id');
      for (const { name } of [...late.attributes]) if (name !== 'class') late.removeAttribute(name);
      document.body.append(late);
    });
    await becomes(page, '.x2', false);
  });

  it('respect what the lists except', async () => {
    for (const host of ['lamp.example', 'free.example']) {
      const page = await open(
        host,
        story(
          `<p class="harbour-offer x1">${BOX}</p><div class="n"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>`,
        ),
      );
      await becomes(page, '.n', false);
      expect(await shows(page, '.x1')).toBe(true);
    }
  });

  it('hide by more than CSS can say', async () => {
    const box = `<aside class="x1"><b>New</b> ${BOX}</aside><aside class="x2">${BOX}</aside>`;
    const page = await open('quay.example', story(box));
    await becomes(page, '.x1', false);
    expect(await shows(page, '.x2')).toBe(true);
  });

  it('never take the story', async () => {
    const page = await open('quay.example', story(''));
    await becomes(page, 'h1', true);
    const text = await page.run(() => document.body.innerText);
    expect(text).toContain(storyParagraphs({ subject: 'the mill' })[0]);
  });

  it('show everything again where the reader wants it so', async () => {
    const page = await open('quay.example', story(`<aside class="marmalade">${BOX}</aside>`));
    await becomes(page, '.marmalade', false);
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    await switchHiding(popup, false);
    await becomes(page, '.marmalade', true);
    await switchHiding(popup, true);
    await becomes(page, '.marmalade', false);
    await popup.close();
  });
});

describe.each(BROWSERS)('broken lists in %s', (browser) => {
  it.each(['site', 'generic'] as const)(
    'cost no more than themselves: filters, %s',
    async (file) => {
      const extension = withLists(browser, file);
      const session = await startSession(browser, extension);
      const nag =
        '<div class="n"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>';
      const box = `<p class="${file === 'site' ? 'fog' : 'harbour-offer'}">${BOX}</p>`;
      const page = await visit(session, 'http://quay.example/', story(nag + box));
      const popup = await session.driver.openPopup(page);
      await expect
        .poll(() => popup.run(() => document.querySelector('.bar-words')?.textContent ?? ''))
        .toContain('cannot be read');
      await popup.close();
      // What is asked for is known to be broken by now.
      const next = await visit(session, 'http://quay.example/next', story(box + nag));
      await becomes(next, '.n', false);
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
      expect(await shows(next, '.fog, .harbour-offer')).toBe(true);
      await session.close();
      rmSync(extension, { recursive: true });
    },
  );
});
