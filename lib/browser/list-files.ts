import { browser } from 'wxt/browser';
import { uncut, unsealed } from '../clutter/lists/list-file.ts';

/** The compiled lists, as `npm run lists` leaves them in public/. */
export type ListFile = '/lists/site-filters.txt' | '/lists/generic-filters.txt';

async function read(file: ListFile, open: typeof unsealed): Promise<string | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(file));
    return open(await answer.text());
  } catch {
    return null;
  }
}

/** The text of a file of the package. @returns null where it is missing or not as it was written */
export function readListFile(file: ListFile): Promise<string | null> {
  return read(file, unsealed);
}

/** The same in a hurry, of a file that `readListFile` proved when the extension was installed. */
export function readProvedFile(file: ListFile): Promise<string | null> {
  return read(file, uncut);
}
