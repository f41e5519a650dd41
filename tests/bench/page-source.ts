import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BrokenCorpus, type Entry } from './corpus.ts';

/** What the browser is answered when it asks for a corpus page. */
export interface PageSource {
  readonly base64: string;
  readonly contentType: string;
}

/**
 * The page as it was served. A name that does not end in .gz is read as it is, so that our own pages
 * can be reviewed.
 * @throws BrokenCorpus when the file cannot be read
 */
export function pageSource(entry: Entry): PageSource {
  const file = join(entry.folder, entry.html);
  try {
    const stored = readFileSync(file);
    const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
    return { base64: bytes.toString('base64'), contentType: contentTypeOf(bytes) };
  } catch (error) {
    throw new BrokenCorpus(`${file} cannot be read as a page.`, { cause: error });
  }
}

/** UTF-8 where the bytes are valid UTF-8; else no charset is named and the browser goes by what the page declares. */
export function contentTypeOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
