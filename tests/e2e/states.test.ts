import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, settled, type Gallery } from '../gallery/gallery.ts';
import { pictureFaults } from '../gallery/picture-faults.ts';
import { galleryViews } from '../gallery/views.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In both directions of writing; colours are the same in each. */
const LANGUAGES = {
  en: ['light', 'dark'],
  ar: ['light'],
} as const;
type Theme = (typeof LANGUAGES)['en'][number];
const FORCED = { name: 'forced-colors', value: 'active' };

/** WCAG 2.2, 2.5.8. A link within a line is exempt. */
const SMALLEST_TARGET = 24;

/** WCAG 2.2, 2.5.5, and what Android's own guidelines ask for in CSS pixels. */
const FINGER = 44;

const TOUCHED = { width: 600, height: 600, hasTouch: true, isMobile: true } as const;

/** Every state of the pages in a language takes so long on a busy machine. */
const ALL_STATES_MS = 400_000;

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds fault with: rules of WCAG 2.2 AA and its best practices.
 * @param colours only what another theme can change
 */
async function faults(page: Page, colours: boolean): Promise<string[]> {
  // By the protocol: the content security policy of extension pages refuses a script tag.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (coloursOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const colourRules = ['color-contrast', 'link-in-text-block'];
    const only = coloursOnly ? { runOnly: { type: 'rule', values: colourRules } } : {};
    const { violations } = await axe.run({ resultTypes: ['violations'], ...only });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  }, colours);
}

/** What a person would find fault with: what is wider than the window, and what is too small to hit. */
function misfits(smallest: number): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
  for (const target of document.querySelectorAll(
    'button, select, summary, input, .related-title',
  )) {
    const area = target.closest('label') ?? target;
    const box = area.getBoundingClientRect();
    if (!target.checkVisibility({ visibilityProperty: true }) || box.width === 0) continue;
    if (Math.min(box.width, box.height) < smallest)
      found.push(`too small: ${target.outerHTML.slice(0, 80)}`);
  }
  return found;
}

const show = (page: Page, theme: Theme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

describe.each(['en', 'ar'] as const)(
  'every state of popup, reader and options in a browser that speaks %s',
  (language) => {
    it(
      'has no fault that axe knows or a picture of it shows, and nothing wider than its window or too small',
      async () => {
        const gallery = await openGallery(language);
        const reader = await gallery.tab();
        const wrong: Record<string, string[]> = {};
        const seen: string[] = [];
        try {
          for await (const { name, page } of galleryViews(gallery)) {
            seen.push(name);
            await page.bringToFront();
            for (const theme of LANGUAGES[language]) {
              await show(page, theme);
              const found = [
                ...(await faults(page, theme !== 'light')),
                ...(await page.evaluate(misfits, SMALLEST_TARGET)),
                ...(await pictureFaults(page, reader)),
              ];
              if (found.length > 0) wrong[`${name}, ${theme}`] = found;
            }
          }
        } finally {
          await gallery.close();
        }
        expect(wrong).toEqual({});
        expect(seen.length).toBeGreaterThan(50);
      },
      ALL_STATES_MS,
    );
  },
);

describe('what looks pictures over', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery('en');
  });
  afterAll(() => gallery.close());

  it.each([
    ['nothing', '', /^$/],
    ['text over text', '.standfirst { margin-block-start: -140px }', /^covered by .*: The last/],
    [
      'text cut off',
      '.byline { inline-size: 20px; overflow: hidden; white-space: nowrap }',
      /^cut off: Mira/,
    ],
    ['text outside', '.dateline { translate: -900px 0 }', /^outside: Mira/],
    ['text unseen', '.standfirst { color: var(--paper) }', /^not to be seen \(1\.0\): For forty/],
  ])('finds %s', async (_what, css, expected) => {
    const [reader, page] = [await gallery.tab(), await gallery.readerOf('story')];
    await page.bringToFront();
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const [first = ''] = await pictureFaults(page, reader);
    expect(first).toMatch(expected);
    await page.close();
  });
});

describe('a screen that is touched', () => {
  it('gives a finger room in the popup', async () => {
    const gallery = await openGallery('en');
    try {
      const popup = await gallery.popupOver('story');
      // A popup's window has its own size whatever is asked for; what matters here is the finger.
      await Promise.all([popup.waitForNavigation(), popup.setViewport(TOUCHED)]);
      await settled(popup);
      const heights = await popup.$$eval('button, summary, .hide-switch label', (targets) =>
        targets
          .filter((target) => target.checkVisibility()) // not what is folded away
          .map((target) => target.getBoundingClientRect().height),
      );
      expect(heights.length).toBeGreaterThan(4);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(FINGER);
      expect(await popup.evaluate(misfits, SMALLEST_TARGET)).toEqual([]);
    } finally {
      await gallery.close();
    }
  });
});

describe('forced colours', () => {
  it('leave every control an edge, and the chosen one told from the others', async () => {
    const gallery = await openGallery('en');
    try {
      const page = await gallery.readerOf('story');
      const session = await page.createCDPSession(); // Puppeteer knows no forced colours
      await session.send('Emulation.setEmulatedMedia', { features: [FORCED] });
      await page.$eval('.look-button', (button) => (button as HTMLElement).click());
      const edges = await page.$$eval('.choices label', (labels) =>
        labels.map((label) => [
          label.querySelector('input')?.checked,
          getComputedStyle(label).outlineStyle,
        ]),
      );
      for (const [chosen, outline] of edges)
        expect(outline).toBe(chosen === true ? 'solid' : 'none');
    } finally {
      await gallery.close();
    }
  });
});
