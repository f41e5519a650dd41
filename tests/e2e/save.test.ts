import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView, type View } from '../browsers/driver.ts';
import { PRINTED } from '../browsers/firefox-process.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { startSession, type Session } from './session.ts';
import { storyPage } from './story-page.ts';
import { wholeFile } from './whole-file.ts';

const TITLE = 'Ostermere: the <script>pier</script>?';
const NAME = 'Ostermere - the (script)pier(-script)';
const ADDRESS = 'http://post.example/pier';
const PLAIN = 'http://post.example/plain';
/** The same story, for what looks for its tab by the address. */
const BOOK = 'http://post.example/book';
const PICTURE = 'http://pictures.example/pier.png';
const GONE = 'http://pictures.example/gone.png';
const WIDE = 'http://pictures.example/wide.webp';

/** 40 by 40 pixels of one colour. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAANElEQVR42u3NQQkAAAgEsItkFKPa1RS+hMEKLNXzIhGLxWKxWCwWi8VisVgsFovFYrFYfGQBwQY7P0eIXLIAAAAASUVORK5CYII=',
  'base64',
);

/** 4000 by 20 pixels: red on the left, see-through on the right. */
const WEBP = Buffer.from(
  'UklGRjIAAABXRUJQVlA4TCUAAAAvn88EEA8wHoM8HvMf8FDQtg1T/qQL4exG9H8CKDyEf/+9/6YjAA==',
  'base64',
);

const PICTURES =
  `<figure><img src="${PICTURE}" width="400" height="400" alt="The pier at dusk"><figcaption>The pier at dusk, seen from the quay by a passing surveyor.</figcaption></figure>` +
  `<figure><img src="${GONE}" width="400" height="400" alt="A lost boat"><figcaption>A boat that nobody has seen since the storm of last November.</figcaption></figure>`;
const WIDEST = `<figure><img src="${WIDE}" width="800" height="400" alt="The bay"></figure>`;

/** Size of a picture, and the colours at its two ends as red, green, blue. Runs in a page. */
async function look(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  pen?.drawImage(picture, 0, 0);
  const at = (x: number) => [...(pen?.getImageData(x, 5, 1, 1).data ?? [])].slice(0, 3);
  return { size: [width, height], left: at(10), right: at(width - 10) };
}

describe.each(BROWSERS)('saving a story in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    const title = TITLE.replaceAll('<', '&lt;');
    const story = storyPage({ title, subject: 'the pier', within: PICTURES });
    session.server.put(ADDRESS, story);
    session.server.put(BOOK, storyPage({ title, subject: 'the pier', within: PICTURES + WIDEST }));
    session.server.put(PLAIN, storyPage({ title: 'A plain pier', subject: 'the pier' }));
    session.server.put(PICTURE, { type: 'image/png', body: PNG });
    session.server.put(WIDE, { type: 'image/webp', body: WEBP });
  });
  afterAll(() => session.close());
  // Each name is to be free: a second file of a name gets a number.
  beforeEach(() => {
    rmSync(session.driver.downloads, { recursive: true, force: true });
    mkdirSync(session.driver.downloads);
  });

  const statusOf = (view: View) =>
    view.run(() => document.querySelector('.copy-status')?.textContent ?? '');

  const click = (view: View, selector: string) =>
    view.run((it) => {
      document.querySelector<HTMLElement>(it)?.click();
    }, selector);

  /** Sets the tick that takes pictures along. */
  const tick = (view: View, isWanted: boolean) =>
    view.run((wanted) => {
      const box = document.querySelector<HTMLInputElement>('.with-pictures input');
      if (box !== null && box.checked !== wanted) box.click();
    }, isWanted);

  /** Presses a button that saves, and gives the file once it is whole. */
  const saved = async (view: View, button: string, name: string) => {
    await click(view, button);
    await waitUntil(
      async () => (await statusOf(view)).includes(name),
      `it says that it saved ${name}`,
    );
    const path = await wholeFile(session.driver, name);
    return { path, bytes: readFileSync(path), said: await statusOf(view) };
  };

  const popupOver = async (page: PageView) => {
    const popup = await session.driver.openPopup(page);
    await shownIn(popup);
    return popup;
  };

  it('as Markdown from the popup: front matter and story, under a name for every system', async () => {
    const page = await session.driver.newPage(ADDRESS);
    const popup = await popupOver(page);
    const { bytes, said } = await saved(popup, 'button.save-markdown', `${NAME}.md`);
    expect(said).toBe(`Saved as ${NAME}.md.`);
    const text = bytes.toString('utf8');
    expect(text).toMatch(/^---\ntitle: "Ostermere: the \\x3Cscript>pier\\x3C\/script>\?"\n/);
    expect(text).toContain(`source: "${ADDRESS}"`);
    expect(text).toContain(`![The pier at dusk](${PICTURE})`);
    expect(text).toContain('nobody left the hall before midnight.');
    await popup.close();
    await page.close();
  });

  it('as a web page that asks for nothing but its pictures and runs nothing', async () => {
    const page = await session.driver.newPage(PLAIN);
    const popup = await popupOver(page);
    const { path } = await saved(popup, 'button.save-html', 'A plain pier.html');
    await popup.close();
    const before = session.server.asked.length;
    const file = await session.driver.newPage(pathToFileURL(path).href);
    expect(await file.run(() => document.querySelectorAll('script').length)).toBe(0);
    expect(await file.run(() => document.body.innerText)).toContain('before midnight');
    expect(session.server.asked.slice(before)).toEqual([]);
    await file.close();
    await page.close();
  });

  it('with its pictures only when that is ticked, and says which did not come', async () => {
    const page = await session.driver.newPage(ADDRESS);
    const popup = await popupOver(page);
    await tick(popup, false);
    const without = await saved(popup, 'button.save-html', `${NAME}.html`);
    expect(without.bytes.toString('utf8')).toContain(`src="${PICTURE}"`);
    rmSync(without.path);
    await tick(popup, true);
    const before = session.server.asked.length;
    await click(popup, 'button.save-html');
    await waitUntil(
      async () => (await statusOf(popup)).includes('1 picture did not come'),
      'it says that a picture is missing',
    );
    // Of the one that is gone, a browser may remember that from the page.
    const asked = session.server.asked.slice(before).filter((one) => one !== GONE);
    expect(asked).toEqual([PICTURE]);
    await popup.close();
    const file = await session.driver.newPage(pathToFileURL(without.path).href);
    const widths = await file.run(() =>
      [...document.images].map((one) => [one.src.slice(0, 15), one.naturalWidth]),
    );
    expect(widths[0]).toEqual(['data:image/png;', 40]);
    await file.close();
    await page.close();
  });

  it('as a book from the reader page, its pictures in it', async () => {
    const page = await session.driver.newPage(BOOK);
    const popup = await popupOver(page);
    await tick(popup, true);
    await saved(popup, 'button.save-html', `${NAME}.html`);
    await popup.close();
    await session.driver.chooseInMenu('menuReadPage', page);
    const isThere = () => page.run(() => document.querySelector('.with-pictures') !== null);
    await waitUntil(() => isThere().catch(() => false), 'the reader page shows the story');
    // The tick of the popup is remembered, as is what was saved last.
    expect(await page.run(() => document.querySelector('.do-copy')?.textContent)).toBe(
      'Save web page',
    );
    const { bytes } = await saved(page, 'button.save-epub', `${NAME}.epub`);
    const book = await JSZip.loadAsync(bytes);
    const story = (await book.file('book/story.xhtml')?.async('string')) ?? '';
    expect(story).toContain('nobody left the hall before midnight.');
    expect(story).toContain('<p class="picture-words">A lost boat</p>');
    expect(await book.file('book/pictures/1.png')?.async('nodebuffer')).toEqual(PNG);
    // Not every reader of books draws WebP: it is drawn anew, no larger than they show, on white.
    const drawn = await book.file('book/pictures/2.jpeg')?.async('base64');
    const { size, left, right } = await page.run(look, drawn ?? '');
    expect(size).toEqual([3000, 15]);
    for (const [at, value] of [200, 30, 30].entries()) expect(left[at]).toBeCloseTo(value, -1);
    expect(Math.min(...right)).toBeGreaterThan(250);
    await page.close();
  });

  it('on paper: the popup opens the reader page, which prints once', async () => {
    const page = await session.driver.newPage(PLAIN);
    const popup = await popupOver(page);
    await click(popup, 'button.save-print');
    const address = () => page.run(() => location.href).catch(() => '');
    await waitUntil(
      async () => (await address()).includes('reader.html'),
      'the reader page is there',
    );
    await waitUntil(
      async () => !(await address()).includes('print'),
      'the wish to print is granted once',
    );
    // Headless Chromium prints on nothing.
    if (session.driver.name === 'firefox') {
      const paper = join(session.driver.downloads, PRINTED);
      const isPrinted = () =>
        existsSync(paper) && /^%PDF-[^]*%%EOF\s*$/.test(readFileSync(paper, 'latin1'));
      await waitUntil(() => Promise.resolve(isPrinted()), 'the story is on paper');
    }
    await page.close();
  });
});
