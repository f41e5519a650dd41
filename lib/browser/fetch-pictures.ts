import { pictureType, type Picture, type Pictures } from '../export/pictures.ts';
import type { WantedPictures } from '../export/story-file.ts';
import { redrawn } from './redraw-picture.ts';

/** One picture that takes longer is left out. */
const PICTURE_WITHIN_MS = 15_000;
/** All together: whoever waits longer thinks that nothing happens. */
const ALL_WITHIN_MS = 60_000;
/** A larger picture is no picture of a story; cameras make them of up to 10 MB. */
const MOST_BYTES = 15_000_000;
/** All together: books of more are refused by shops and slow readers (Send to Kindle: 200 MB). */
const MOST_BYTES_OF_ALL = 100_000_000;
/** As many as browsers ask one host for at once (HTTP/1.1). */
const AT_ONCE = 6;

/** The body of an answer; null where it is larger than a picture may be. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader !== undefined;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** One picture; null for what is none, cannot be had, or takes too long. Never throws. */
async function fetchPicture(
  address: string,
  { types }: WantedPictures,
  all: AbortSignal,
): Promise<Picture | null> {
  try {
    const signal = AbortSignal.any([all, AbortSignal.timeout(PICTURE_WITHIN_MS)]);
    const response = await fetch(address, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache', // the page has drawn most of them
    });
    const bytes = response.ok ? await bytesOf(response) : null;
    const type = bytes === null ? null : pictureType(bytes);
    if (bytes === null || type === null) return null;
    return types === null || types.includes(type) ? { type, bytes } : await redrawn(bytes, type);
  } catch {
    return null;
  }
}

/**
 * Fetches a story's pictures: the one thing that Broadsheet itself asks the web for, and only when
 * somebody has chosen that a file is to hold them. Asks without cookies and without saying for whom.
 * Where the browser gives no access to a site, only pictures that the site shares with all (CORS) come.
 * @returns those that came, by their addresses; the others are left out. Never throws
 */
export async function fetchPictures(wanted: WantedPictures): Promise<Pictures> {
  const all = AbortSignal.timeout(ALL_WITHIN_MS);
  const waiting = [...wanted.addresses];
  const came = new Map<string, Picture>();
  let size = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const picture = await fetchPicture(next, wanted, all);
      if (picture === null || size + picture.bytes.length > MOST_BYTES_OF_ALL) continue;
      size += picture.bytes.length;
      came.set(next, picture);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the story's order, whichever came first.
  const inOrder = wanted.addresses.flatMap((address) => {
    const picture = came.get(address);
    return picture === undefined ? [] : [[address, picture] as const];
  });
  return new Map(inOrder);
}
