import type { Article } from '../article.ts';
import type { BookPart, BookPicture } from './epub-content.ts';
import { publishedAt } from './front-matter.ts';
import { oneLine } from './one-line.ts';
import { escapeHtml } from './rich-text.ts';
import { sourceOf } from './source-line.ts';
import { rootAttributes } from './story-markup.ts';

/** What the files of a book say of it. */
export interface Book {
  readonly article: Article;
  /** BCP 47; `und` where nobody knows. */
  readonly language: string;
  readonly title: string;
  readonly pictures: readonly BookPicture[];
  readonly parts: readonly BookPart[];
  /** When the book is made. */
  readonly now: Date;
}

const XML = '<?xml version="1.0" encoding="utf-8"?>';

/** Where a reader of EPUB finds the package. Source: EPUB 3.3, 4.2.6.3.1. */
export const CONTAINER = `${XML}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const element = (name: string, text: string | null, attributes = '') =>
  text === null || text === '' ? '' : `<${name}${attributes}>${escapeHtml(text)}</${name}>\n`;

function metadata({ article, title, language, now }: Book): string {
  const { publication, url } = sourceOf(article);
  const creators = article.byline.map((name) => element('dc:creator', oneLine(name)));
  return (
    element('dc:identifier', url, ' id="address"') +
    element('dc:title', title) +
    element('dc:language', language) +
    creators.join('') +
    element('dc:publisher', publication) +
    element('dc:date', publishedAt(article)?.moment ?? null) +
    element('dc:source', url) +
    element('dc:description', oneLine(article.standfirst ?? '')) +
    element('meta', now.toISOString().replace(/\.\d+Z$/, 'Z'), ' property="dcterms:modified"')
  );
}

function item({ path, type }: BookPicture, at: number): string {
  const cover = at === 0 ? ' properties="cover-image"' : '';
  return `<item id="picture-${at + 1}" href="${path}" media-type="${type}"${cover}/>\n`;
}

/** The package document: what the book is, and what it is made of. */
export function packageOf(book: Book): string {
  const { article, language, pictures } = book;
  const turns = article.dir === null ? '' : ` page-progression-direction="${article.dir}"`;
  const dir = article.dir === null ? '' : ` dir="${article.dir}"`;
  return `${XML}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${language}"${dir}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book)}</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="story" href="story.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${pictures.map(item).join('')}</manifest>
<spine${turns}><itemref idref="story"/></spine>
</package>
`;
}

/** A page of the book. @param body well-formed markup */
export function bookPage({ article, language, title }: Book, body: string): string {
  return `${XML}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}"${rootAttributes(article, language)}>
<head>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The table of contents: the story, and in it its subheadings. */
export function contentsPage(book: Book): string {
  const links = book.parts.map(
    ({ id, text }) => `<li><a href="story.xhtml#${id}">${escapeHtml(text)}</a></li>`,
  );
  const inner = links.length === 0 ? '' : `<ol>${links.join('')}</ol>`;
  const title = escapeHtml(book.title);
  return bookPage(
    book,
    `<nav epub:type="toc"><ol><li><a href="story.xhtml">${title}</a>${inner}</li></ol></nav>`,
  );
}
