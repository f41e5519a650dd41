import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openGallery } from '../tests/gallery/gallery.ts';
import type { GalleryLanguage } from '../tests/gallery/gallery-words.ts';
import { galleryViews } from '../tests/gallery/views.ts';
import { contactSheet, type Shot } from './shots/contact-sheet.ts';
import { ROOT } from './tools/program.ts';

const LANGUAGES: readonly GalleryLanguage[] = ['en', 'ar', 'ja'];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const OUT = join(ROOT, 'out/shots');

async function shoot(page: Page, theme: Theme): Promise<Buffer> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return Buffer.from(await page.screenshot());
}

/** Pictures of every state in a language, in both themes. */
async function shotsIn(language: GalleryLanguage, only: RegExp): Promise<Map<Theme, Shot[]>> {
  const shots = new Map<Theme, Shot[]>(THEMES.map((theme) => [theme, []]));
  const gallery = await openGallery(language);
  try {
    for await (const { name, page } of galleryViews(gallery)) {
      if (!only.test(name)) continue;
      for (const theme of THEMES) {
        const png = await shoot(page, theme);
        writeFileSync(join(OUT, `${language}-${theme}-${name}.png`), png);
        shots.get(theme)?.push({ name, png });
      }
    }
  } finally {
    await gallery.close();
  }
  return shots;
}

const wanted = new RegExp(process.argv[2] ?? '');
const languages = LANGUAGES.filter((one) => (process.argv[3] ?? one).includes(one));
mkdirSync(OUT, { recursive: true });
for (const language of languages) {
  for (const [theme, shots] of await shotsIn(language, wanted)) {
    const sheet = join(
      ROOT,
      process.argv[2] === undefined ? 'docs' : 'out',
      `states-${language}-${theme}.webp`,
    );
    writeFileSync(sheet, await contactSheet(shots, theme));
    console.log(`${sheet}: ${shots.length} states`);
  }
}
