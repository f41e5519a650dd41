import type { FileFormat, Saved, Story } from '../../components/popup-view.ts';
import { download } from '../../lib/browser/download.ts';
import { fetchPictures } from '../../lib/browser/fetch-pictures.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import type { Pictures } from '../../lib/export/pictures.ts';
import { storyFile, wantedPictures } from '../../lib/export/story-file.ts';

/** What a story is to be saved as. */
export interface SaveWish {
  readonly format: FileFormat;
  readonly withPictures: boolean;
}

const NONE: Pictures = new Map();

/**
 * Saves a story from a page of the extension. It brings all that makes files: load it when somebody saves.
 * @returns what came of it
 * @throws when the file cannot be made; nothing is saved then
 */
export async function saveAs({ article, content }: Story, wish: SaveWish): Promise<Saved> {
  const settings = await loadSettings();
  const { format, withPictures } = wish;
  const saved = { article, content, isPart: false };
  const wanted = wantedPictures(saved, format);
  const pictures = withPictures ? await fetchPictures(wanted) : NONE;
  const file = storyFile(saved, { format, options: settings, pictures, now: new Date() });
  download(file, document);
  return {
    name: file.name,
    missing: withPictures ? wanted.addresses.length - pictures.size : 0,
  };
}
