import { launchChromium } from '../../tests/browsers/chromium.ts';

/** A picture of one state. */
export interface Shot {
  readonly name: string;
  readonly png: Buffer;
}

/** So wide is a sheet, and so many states stand in a row: names and lines stay readable. */
const WIDTH = 1920;
const COLUMNS = 6;
/** Of WebP, 0 to 100: small enough to be kept in the repository, and no letter is lost. */
const QUALITY = 42;

const GROUND = { light: '#8b8b8b', dark: '#4a4a4a' } as const;

const cell = ({ name, png }: Shot) =>
  `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;

/** All pictures side by side, each under its name. @returns WebP */
export async function contactSheet(
  shots: readonly Shot[],
  theme: keyof typeof GROUND,
): Promise<Buffer> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: WIDTH, height: 1000 });
    await page.setContent(`<!doctype html><style>
      body { margin: 16px; columns: ${COLUMNS}; column-gap: 16px; background: ${GROUND[theme]}; font: 15px sans-serif; color: #fff }
      figure { margin: 0 0 16px; break-inside: avoid }
      figcaption { margin-bottom: 4px }
      img { display: block; max-width: 100%; box-shadow: 0 1px 6px #0006 }
    </style>${shots.map(cell).join('')}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const sheet = await page.screenshot({ fullPage: true, type: 'webp', quality: QUALITY });
    return Buffer.from(sheet);
  } finally {
    await chromium.close();
  }
}
