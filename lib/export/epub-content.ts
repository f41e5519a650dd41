import { headingWords, subheadingsOf } from '../reading/contents.ts';
import { unwrap } from './fold-leaf.ts';
import { strictAddress } from './link-address.ts';
import { EPUB_PICTURES, type Pictures, type PictureType } from './pictures.ts';

/** A picture in the book. */
export interface BookPicture {
  readonly path: string;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

/** What the table of contents leads to. */
export interface BookPart {
  readonly id: string;
  readonly text: string;
}

/** The pictures that a book can hold, each with its place there, by their addresses in the story. */
function bookPictures(pictures: Pictures): ReadonlyMap<string, BookPicture> {
  const placed = new Map<string, BookPicture>();
  for (const [address, { type, bytes }] of pictures) {
    if (!EPUB_PICTURES.includes(type)) continue;
    const path = `pictures/${placed.size + 1}.${type.slice('image/'.length)}`;
    placed.set(address, { path, type, bytes });
  }
  return placed;
}

/** Takes a node out, and what held only it. */
function takeOut(node: Element): void {
  let gone: Element = node;
  while (
    gone.parentElement?.childNodes.length === 1 &&
    !/^t[dh]$/.test(gone.parentElement.localName)
  ) {
    gone = gone.parentElement;
  }
  gone.remove();
}

/** A picture that is not in the book leaves its words behind: a book loads nothing. */
function putWordsFor(picture: Element): void {
  const words = picture.getAttribute('alt') ?? '';
  if (words === '') {
    takeOut(picture);
    return;
  }
  const isBlock = picture.parentElement?.localName === 'figure';
  const made = picture.ownerDocument.createElement(isBlock ? 'p' : 'span');
  made.className = 'picture-words';
  made.append(words);
  picture.replaceWith(made);
}

/** A figure has one caption, at its beginning or its end; others are paragraphs. Source: HTML, 4.4.12. */
function settleCaptions(figure: Element): void {
  const captions = [...figure.querySelectorAll('figcaption')];
  const kept = captions.find(
    (one) => one === figure.firstElementChild || one === figure.lastElementChild,
  );
  for (const caption of captions) {
    if (caption === kept) continue;
    const paragraph = figure.ownerDocument.createElement('p');
    paragraph.append(...caption.childNodes);
    caption.replaceWith(paragraph);
  }
}

/**
 * Gives a story the shape that EPUB holds it to.
 * @param content as `storyContent` made it; it is changed
 * @returns the pictures that stand in it now, and its subheadings
 */
export function shapeForEpub(
  content: DocumentFragment,
  pictures: Pictures,
): { readonly pictures: readonly BookPicture[]; readonly parts: readonly BookPart[] } {
  const known = bookPictures(pictures);
  for (const image of content.querySelectorAll('img')) {
    const picture = known.get(image.getAttribute('src') ?? '');
    if (picture === undefined) putWordsFor(image);
    else image.setAttribute('src', picture.path);
  }
  for (const figure of content.querySelectorAll('figure')) settleCaptions(figure);
  for (const link of content.querySelectorAll('a')) {
    const address = link.getAttribute('href');
    if (address === null) unwrap(link);
    else link.setAttribute('href', strictAddress(address));
  }
  const parts = subheadingsOf(content).map((heading, at) => {
    heading.id = `part-${at + 1}`;
    return { id: heading.id, text: headingWords(heading) };
  });
  return { pictures: [...known.values()], parts };
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A story as an element of well-formed XHTML, as a browser writes it. */
export function contentToXhtml(content: DocumentFragment): string {
  const xml = content.ownerDocument.implementation.createDocument(XHTML, 'article', null);
  const { documentElement } = xml;
  documentElement.append(xml.importNode(content, true));
  return documentElement.outerHTML;
}
