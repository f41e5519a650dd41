import type { Browser } from 'puppeteer-core';

/** A picture for a store: a line of words, and what the extension shows, on its own paper. */
export interface Composition {
  readonly words: string;
  /** PNGs, side by side; each keeps its shape. */
  readonly pictures: readonly Buffer[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const STYLE = `
  body { margin: 0; display: grid; grid-template-rows: auto minmax(0, 1fr); box-sizing: border-box;
    block-size: 100vh; padding: 34px 48px; background: #f4f1ea; color: #1c1a17;
    font-family: 'Noto Serif', Georgia, serif; }
  h1 { margin: 0 0 26px; font-size: 40px; line-height: 1.15; text-align: center; }
  div { display: flex; gap: 32px; justify-content: center; align-items: safe center; min-height: 0; overflow: hidden; }
  img { min-width: 0; border: 1px solid #8a8376; border-radius: 8px;
    max-width: calc((100% - 32px * (var(--count) - 1)) / var(--count)); }
`;

/** Draws a composition. @returns a PNG of its size */
export async function compose(browser: Browser, what: Composition): Promise<Buffer> {
  const page = await browser.newPage();
  const { words, pictures, width, height } = what;
  await page.setViewport({ width, height });
  const images = pictures.map(
    (one) => `<img src="data:image/png;base64,${one.toString('base64')}">`,
  );
  await page.setContent(
    `<style>${STYLE}</style><h1>${words}</h1><div style="--count:${pictures.length}">${images.join('')}</div>`,
  );
  const drawn = Buffer.from(await page.screenshot());
  await page.close();
  return drawn;
}

/** The small picture that stands for the extension in a list. @param mark an SVG */
export async function tile(browser: Browser, mark: string, words: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(
    `<style>body { margin: 0; block-size: 100vh; display: grid; place-content: center; justify-items: center;
      gap: 14px; background: #f4f1ea; color: #1c1a17; font-family: 'Noto Serif', Georgia, serif; }
      svg { inline-size: 84px; block-size: 84px; } h1 { margin: 0; font-size: 36px; } p { margin: 0; font-size: 17px; }
      </style>${mark}<h1>Broadsheet</h1><p>${words}</p>`,
  );
  const drawn = Buffer.from(await page.screenshot());
  await page.close();
  return drawn;
}
