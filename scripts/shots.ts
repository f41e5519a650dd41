import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openGallery } from '../tests/gallery/gallery.ts';
import type { GalleryLanguage } from '../tests/gallery/gallery-words.ts';
import { galleryViews } from '../tests/gallery/views.ts';
import { contactSheet, type Shot } from './shots/contact-sheet.ts';
import { ROOT } from './tools/program.ts';

type Theme = 'light' | 'dark';

/** What docs/states.md shows: every state in both directions of writing, and a story in a script of squares. */
interface Sheet {
  readonly language: GalleryLanguage;
  readonly themes: readonly Theme[];
  readonly states: RegExp;
}

const SHEETS: readonly Sheet[] = [
  { language: 'en', themes: ['light', 'dark'], states: /^/ },
  { language: 'ar', themes: ['light', 'dark'], states: /^/ },
  { language: 'ja', themes: ['light'], states: /-(?:story|related|middle|keys|look|listening)$/ },
];

const OUT = join(ROOT, 'out/shots');

async function shoot(page: Page, theme: Theme): Promise<Buffer> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return Buffer.from(await page.screenshot());
}

/** Pictures of the states whose names match both, in each theme of a sheet. */
async function shotsOf({ language, themes, states }: Sheet, wanted: RegExp) {
  const shots = new Map<Theme, Shot[]>(themes.map((theme) => [theme, []]));
  const gallery = await openGallery(language);
  try {
    for await (const { name, page } of galleryViews(gallery)) {
      if (!states.test(name) || !wanted.test(name)) continue;
      for (const [theme, taken] of shots) {
        const png = await shoot(page, theme);
        writeFileSync(join(OUT, `${language}-${theme}-${name}.png`), png);
        taken.push({ name, png });
      }
    }
  } finally {
    await gallery.close();
  }
  return shots;
}

const only = process.argv[2];
mkdirSync(OUT, { recursive: true });
for (const sheet of SHEETS) {
  for (const [theme, shots] of await shotsOf(sheet, new RegExp(only ?? ''))) {
    // Only whole sheets are for the documents.
    const folder = only === undefined ? 'docs' : 'out';
    const file = join(ROOT, folder, `states-${sheet.language}-${theme}.webp`);
    writeFileSync(file, await contactSheet(shots, theme));
    console.log(`${file}: ${shots.length} states`);
  }
}
