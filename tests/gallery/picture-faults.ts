import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { layOut, type SeenText } from './laid-out.ts';

/** What is meant to lie over the story: bars, panels, what is told for a moment. */
const LAYERS =
  '.bar, .copy-status, .menu-list, .reader-bar, .look-panel, dialog, .listen-bar, .said, .time-left, .leave-focus, .not-kept';

/**
 * So much of a line's letters must stand out from their ground in the picture. Less than the 4.5 that
 * colours have to have (axe sees to those): the strokes of small letters are thinner than a pixel, and
 * what is drawn of them is paler.
 */
const LEAST_CONTRAST = 2.5;

interface Seen {
  readonly text: string;
  /** The greatest contrast between the ground of a line and anything drawn on it, 1 to 21. */
  readonly contrast: number;
}

// Runs in a page: it can read pictures.
async function contrasts(
  png: string,
  { lines, width: window }: { readonly lines: readonly SeenText[]; readonly width: number },
): Promise<Seen[]> {
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${png}`)).blob(),
  );
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this page cannot draw');
  pen.drawImage(picture, 0, 0);
  const scale = picture.width / window; // of a page that is zoomed
  // WCAG 2.2, relative luminance and contrast ratio.
  const linear = (channel: number) =>
    channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  const lightOf = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return lines.map(({ text, x, y, width, height }) => {
    const [left = 0, top = 0, wide = 1, high = 1] = [x, y, width, height].map((px) =>
      Math.floor(px * scale),
    );
    const { data } = pen.getImageData(left, top, wide, high);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const colours = [...counts].sort(([, a], [, b]) => b - a);
    const lights = colours.map(([colour]) => lightOf(colour.split(',').map(Number)));
    const [ground = 0] = lights;
    const against = (light: number) =>
      (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
    return { text, contrast: Math.max(...lights.map(against)) };
  });
}

/** A picture that comes late moves what is below it, once or twice. */
const MOST_TRIES = 5;

/** A picture of a page, and what was laid out where on it: the same before and after it was taken. */
async function taken(page: Page) {
  let laidOut = await page.evaluate(layOut, LAYERS);
  for (let tries = 1; ; tries++) {
    const png = await page.screenshot({ encoding: 'base64' });
    const now = await page.evaluate(layOut, LAYERS);
    if (isDeepStrictEqual(now.seen, laidOut.seen) || tries === MOST_TRIES) return { ...now, png };
    laidOut = now;
  }
}

/**
 * Takes a picture of a state and looks it over. Pictures are not compared dot by dot with older ones:
 * letters are drawn by fonts of the machine, and no two machines have the same. What would be seen as
 * a fault whatever the font is looked for in the picture itself.
 * @param reader a page that may read pictures: any but those of the extension
 * @returns what is wrong, in words
 */
export async function pictureFaults(page: Page, reader: Page): Promise<string[]> {
  const { faults, seen, png } = await taken(page);
  const width = await page.evaluate(() => innerWidth);
  const found = await reader.evaluate(contrasts, png, { lines: seen, width });
  const faint = found.filter(({ contrast }) => contrast < LEAST_CONTRAST);
  return [
    ...faults,
    ...(seen.length === 0 ? ['nothing can be read'] : []),
    ...faint.map(({ text, contrast }) => `not to be seen (${contrast.toFixed(1)}): ${text}`),
  ];
}
