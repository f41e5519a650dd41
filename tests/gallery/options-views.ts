import type { Page } from 'puppeteer-core';
import { parcelsFor } from '../../lib/repair/site-rule.ts';
import { speakByFake } from './fake-voice.ts';
import { type Gallery, NARROW, WIDE } from './gallery.ts';
import type { GalleryView } from './views.ts';
import { withoutRoom } from './without-room.ts';

/** The part of the extension API that is used inside the page. */
declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void> };
  };
};

/** A reader of some years: sites, repairs and filters, of which one line is wrong; and a store that broke. */
const KEPT = {
  settings: {
    version: 2,
    look: { size: 4000 },
    sites: {
      'lamp.example': { hide: false, read: 'ask' },
      'news.a-rather-long-name-of-a-harbour-paper.example': { hide: true, read: 'always' },
    },
  },
  ...parcelsFor({
    'quay.example': [
      { act: 'hide', selector: 'aside.calendar > div[data-testid="box of the day"]', path: null },
      {
        act: 'story',
        selector: '#main > p:nth-of-type(4)',
        path: '/2026/03/the-ferry-sails-again',
      },
    ],
    'lamp.example': [{ act: 'keep', selector: '.puzzle', path: null }],
  }),
  'own-list': '! mine\nquay.example##.jam\nquay.example##p:nonsense(\n##body',
};

async function optionsPage(gallery: Gallery, size = WIDE): Promise<Page> {
  const page = await gallery.tab();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(speakByFake, 2, gallery.language);
  await page.goto(gallery.own('options.html'));
  await page.waitForSelector('.options h2');
  return page;
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Chooses a file, as from a disk. */
async function load(page: Page, text: string): Promise<void> {
  await page.$eval(
    '.import',
    (field, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'settings.json'));
      (field as HTMLInputElement).files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
  await page.waitForFunction(() => document.querySelector('.import-words')?.textContent !== '');
}

const file = (ownList: string, sites = {}) =>
  JSON.stringify({
    format: 'broadsheet-settings',
    settings: { version: 2, sites },
    rules: {},
    ownList,
  });

/** The options page: new, full, in trouble, searched, with files good and bad, and in a narrow window. */
export async function* optionsViews(gallery: Gallery): AsyncGenerator<GalleryView> {
  const fresh = await optionsPage(gallery);
  yield { name: 'options-new', page: fresh };
  await fresh.evaluate((kept) => chrome.storage.local.set(kept), KEPT);
  await fresh.close();
  const page = await optionsPage(gallery);
  await page.waitForSelector('#own-list-faults li');
  yield { name: 'options', page };
  await page.$eval('.whys summary', (summary) => summary.click());
  for (const [name, selector] of [
    ['sites', '.site-row'],
    ['own-list', '.own-list'],
    ['reading', '.voice-row'],
    ['data', '.export'],
  ] as const) {
    await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
    yield { name: `options-${name}`, page };
  }
  await load(page, file('quay.example##.jam'));
  yield { name: 'options-preview', page };
  await load(page, file('', { '<b>': {} }));
  await page.waitForSelector('.import-words .options-fault');
  yield { name: 'options-refused', page };
  await withoutRoom(page, async () => {
    await type(page, '.own-list', '##.jam\n##.calendar\n'.repeat(5));
    await page.waitForSelector('.not-kept p');
  });
  yield { name: 'options-not-kept', page };
  await type(page, '.options-search', '§');
  await page.evaluate(() => scrollTo(0, 0));
  yield { name: 'options-nothing-found', page };
  await page.close();
  const narrow = await optionsPage(gallery, NARROW);
  await narrow.waitForSelector('#own-list-faults li');
  yield { name: 'narrow-options', page: narrow };
  await narrow.$eval('.rule-row', (element) => element.scrollIntoView({ block: 'start' }));
  yield { name: 'narrow-options-rules', page: narrow };
  await narrow.close();
}
