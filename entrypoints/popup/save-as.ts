import type { FileFormat, Saved, Story } from '../../components/popup-view.ts';
import { download } from '../../lib/browser/download.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import type { Pictures } from '../../lib/export/pictures.ts';
import type { WantedPictures } from '../../lib/export/story-file.ts';

/** What a story is to be saved as. */
export interface SaveWish {
  readonly format: FileFormat;
  readonly withPictures: boolean;
}

const NONE: Pictures = new Map();

async function fetched(wanted: WantedPictures): Promise<Pictures> {
  const { fetchPictures } = await import('../../lib/browser/fetch-pictures.ts');
  return fetchPictures(wanted);
}

/**
 * Saves a story from a page of the extension. What makes files is loaded when somebody saves.
 * @returns what came of it
 * @throws when the file cannot be made; nothing is saved then
 */
export async function saveAs({ article, content }: Story, wish: SaveWish): Promise<Saved> {
  const [{ storyFile, wantedPictures }, settings] = await Promise.all([
    import('../../lib/export/story-file.ts'),
    loadSettings(),
  ]);
  const { format, withPictures } = wish;
  const saved = { article, content, isPart: false };
  const wanted = wantedPictures(saved, format);
  const pictures = withPictures ? await fetched(wanted) : NONE;
  const file = storyFile(saved, { format, options: settings, pictures, now: new Date() });
  download(file, document);
  return {
    name: file.name,
    missing: withPictures ? wanted.addresses.length - pictures.size : 0,
  };
}
