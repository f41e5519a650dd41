import { HTML_STYLE } from './file-style.ts';
import { languageTag } from './language.ts';
import type { Picture, Pictures } from './pictures.ts';
import { contentToHtml, escapeHtml } from './rich-text.ts';
import { sourceOf } from './source-line.ts';
import { storyContent, type Copied } from './story-content.ts';
import { rootAttributes, storyMarkup, type FileOptions } from './story-markup.ts';

/** What the file may do wherever it is opened: draw itself and its pictures. Nothing in it runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:";

/** Bytes that are made a string at once: the arguments of a call are bounded. */
const CHUNK = 8192;

function dataAddress({ type, bytes }: Picture): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    signs += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return `data:${type};base64,${btoa(signs)}`;
}

/** Puts pictures in place of their addresses; the others stay addresses. */
function takeIn(pictures: Pictures, content: DocumentFragment): void {
  for (const image of content.querySelectorAll('img')) {
    const picture = pictures.get(image.getAttribute('src') ?? '');
    if (picture !== undefined) image.setAttribute('src', dataAddress(picture));
  }
}

/**
 * A story as one page that needs nothing beside it but, when it is opened, the pictures that are
 * not in it. They are asked for without saying from where.
 * @param pictures those that the file is to hold; the others stand in it by their addresses
 */
export function htmlFile(saved: Copied, options: FileOptions, pictures: Pictures): string {
  const { article } = saved;
  const content = storyContent(saved);
  takeIn(pictures, content);
  const { title, url } = sourceOf(article);
  return `<!DOCTYPE html>
<html${rootAttributes(article, languageTag(article))}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title || url)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${storyMarkup(article, `<article>${contentToHtml(content)}</article>`, options)}
</body>
</html>
`;
}
