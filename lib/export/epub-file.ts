import { strToU8, zipSync, type Zippable } from 'fflate';
import { contentToXhtml, shapeForEpub } from './epub-content.ts';
import { bookPage, CONTAINER, contentsPage, packageOf, type Book } from './epub-package.ts';
import { EPUB_STYLE } from './file-style.ts';
import { languageTag } from './language.ts';
import type { Pictures } from './pictures.ts';
import { sourceOf } from './source-line.ts';
import { storyContent, type Copied } from './story-content.ts';
import { storyMarkup, type FileOptions } from './story-markup.ts';

/** How EPUB 3 writes that nobody knows the language. Source: BCP 47, 4.1. */
const UNKNOWN_LANGUAGE = 'und';

/** What tells an EPUB from other zip files: the first in it, and not compressed. Source: EPUB 3.3, 4.3.2. */
const MIMETYPE = 'application/epub+zip';

/** Compressed as well as can be: a story is small. Pictures are compressed by themselves. */
const BEST = { level: 9 } as const;
const STORED = { level: 0 } as const;

function zipped(book: Book, story: string): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    mimetype: [strToU8(MIMETYPE), STORED],
    'META-INF/container.xml': [strToU8(CONTAINER), BEST],
    'book/package.opf': [strToU8(packageOf(book)), BEST],
    'book/contents.xhtml': [strToU8(contentsPage(book)), BEST],
    'book/story.xhtml': [strToU8(bookPage(book, story)), BEST],
    'book/style.css': [strToU8(EPUB_STYLE), BEST],
  };
  for (const { path, bytes } of book.pictures) files[`book/${path}`] = [bytes, STORED];
  return zipSync(files, { mtime: book.now });
}

/** What a book holds beside the story, and when it is made. */
export interface BookOptions extends FileOptions {
  readonly now: Date;
}

/**
 * A story as a book in EPUB 3, of one chapter with its subheadings as contents.
 * @param pictures those that the book is to hold, as JPEG, PNG or GIF; the others leave their words
 */
export function epubFile(
  saved: Copied,
  options: BookOptions,
  pictures: Pictures,
): Uint8Array<ArrayBuffer> {
  const { article } = saved;
  const content = storyContent(saved);
  const shaped = shapeForEpub(content, pictures);
  const { title, url } = sourceOf(article);
  const book: Book = {
    article,
    language: languageTag(article) ?? UNKNOWN_LANGUAGE,
    title: title || url,
    now: options.now,
    ...shaped,
  };
  return zipped(book, storyMarkup(article, contentToXhtml(content), options));
}
