import type { Settings } from '../settings.ts';
import { epubFile } from './epub-file.ts';
import { fileName } from './file-name.ts';
import { htmlFile } from './html-file.ts';
import { markdownFile } from './markdown-file.ts';
import { EPUB_PICTURES, pictureAddresses, type Pictures, type PictureType } from './pictures.ts';
import { storyContent, type Copied } from './story-content.ts';
import type { FileOptions } from './story-markup.ts';

export type FileFormat = NonNullable<Settings['lastSave']>;

/** A file to be kept: a story's, or another. */
export interface StoryFile {
  readonly name: string;
  /** Its kind, as MIME names it. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** How a file is to be made. */
export interface FileWish {
  readonly format: FileFormat;
  readonly options: FileOptions;
  readonly pictures: Pictures;
  readonly now: Date;
}

/** Pictures that a file can hold. */
export interface WantedPictures {
  readonly addresses: readonly string[];
  /** The kinds that it can hold; null for all. */
  readonly types: readonly PictureType[] | null;
}

/** What must be fetched for a file that is to hold the story's pictures. Markdown holds none. */
export function wantedPictures(saved: Copied, format: FileFormat): WantedPictures {
  const addresses = format === 'markdown' ? [] : pictureAddresses(storyContent(saved));
  return { addresses, types: format === 'epub' ? EPUB_PICTURES : null };
}

/** A story as a file, with the name that somebody would give it. */
export function storyFile(saved: Copied, { format, options, pictures, now }: FileWish): StoryFile {
  const { article } = saved;
  switch (format) {
    case 'markdown':
      return {
        name: fileName(article, 'md'),
        type: 'text/markdown',
        body: markdownFile(saved, options),
      };
    case 'html':
      return {
        name: fileName(article, 'html'),
        type: 'text/html',
        body: htmlFile(saved, options, pictures),
      };
    case 'epub':
      return {
        name: fileName(article, 'epub'),
        type: 'application/epub+zip',
        body: epubFile(saved, { ...options, now }, pictures),
      };
  }
}
