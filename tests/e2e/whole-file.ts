import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';

/**
 * Waits until a browser has saved a file to its end.
 * @returns where it is. @throws when it does not come
 */
export async function wholeFile({ downloads }: Driver, name: string): Promise<string> {
  // Chromium makes the folder with the first file.
  const files = () => (existsSync(downloads) ? readdirSync(downloads) : []);
  const isWhole = () => {
    const all = files();
    return Promise.resolve(
      all.includes(name) && !all.some((one) => /\.(?:part|crdownload)$/.test(one)),
    );
  };
  await waitUntil(isWhole, `${name} is there, beside ${files().join()}`);
  return join(downloads, name);
}
