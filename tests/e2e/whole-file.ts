import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';

/**
 * Waits until a browser has saved a file to its end.
 * @returns where it is. @throws when it does not come
 */
export async function wholeFile({ downloads }: Driver, name: string): Promise<string> {
  const path = join(downloads, name);
  const isWhole = () => {
    const all = existsSync(path) ? readdirSync(downloads) : [];
    return Promise.resolve(
      all.includes(name) && !all.some((one) => /\.(?:part|crdownload)$/.test(one)),
    );
  };
  await waitUntil(isWhole, `${name} is there, beside ${readdirSync(downloads).join()}`);
  return path;
}
