import { browser } from 'wxt/browser';
import { unsealed } from '../clutter/lists/list-file.ts';

/** The compiled lists, as `npm run lists` leaves them in public/. */
export type ListFile = '/lists/site-filters.txt' | '/lists/generic-filters.txt';

/** The text of a file of the package. @returns null where it is missing or not as it was written */
export async function readListFile(file: ListFile): Promise<string | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(file));
    return unsealed(await answer.text());
  } catch {
    return null;
  }
}
