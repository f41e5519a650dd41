/** Draws public/icon/mark.svg in every size that the browsers want: `node scripts/make-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Toolbar (16, 32), the extensions' page (48, 96 in Firefox), the stores (128). */
const SIZES = [16, 32, 48, 96, 128];
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url));

async function draw(browser: Browser, svg: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}${String(size)}.png`, omitBackground: true });
  await page.close();
}

const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const svg = await readFile(`${FOLDER}mark.svg`, 'utf8');
  for (const size of SIZES) await draw(browser, svg, size);
} finally {
  await browser.close();
}
