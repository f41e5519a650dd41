/** Draws the marks of public/icon in every size that the browsers want: `node scripts/make-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Firefox's and Chromium's page of extensions (48, 96), the stores (128), menus (16, 32). */
const SIZES = [16, 32, 48, 96, 128];
/** lib/browser/toolbar-icon.ts has the same sizes and states. */
const TOOLBAR_SIZES = [16, 32];
const TOOLBAR_STATES = ['none', 'off', 'no-access'];
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url));

/** Draws one mark in one size; `to` is its name without the size. */
async function draw(browser: Browser, from: string, to: { name: string; size: number }) {
  const { name, size } = to;
  const svg = await readFile(`${FOLDER}${from}.svg`, 'utf8');
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}${name}${size}.png`, omitBackground: true });
  await page.close();
}

const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  for (const size of SIZES) await draw(browser, 'mark', { name: '', size });
  for (const state of TOOLBAR_STATES) {
    const from = `toolbar/${state}`;
    for (const size of TOOLBAR_SIZES) await draw(browser, from, { name: `${from}-`, size });
  }
} finally {
  await browser.close();
}
