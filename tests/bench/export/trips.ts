import { isDeepStrictEqual } from 'node:util';
import { JSDOM } from 'jsdom';
import { epubFile } from '../../../lib/export/epub-file.ts';
import { exportContent } from '../../../lib/export/export-content.ts';
import { htmlFile } from '../../../lib/export/html-file.ts';
import { contentToMarkdown } from '../../../lib/export/markdown.ts';
import { storyContent, type Copied } from '../../../lib/export/story-content.ts';
import { storyAt } from '../../lib/export/golden-story.ts';
import { modelOfHtml } from '../../lib/export/model-of-html.ts';
import { modelOfMarkdown } from '../../lib/export/model-of-markdown.ts';
import { openBook } from '../../lib/export/open-book.ts';
import type { Entry } from '../corpus.ts';
import { pageSource } from '../page-source.ts';

/** Did a page's story come back whole from each format? */
export interface Trips {
  readonly markdown: boolean;
  readonly html: boolean;
  readonly epub: boolean;
}

const OPTIONS = { sourceLine: true, copyRelated: true, now: new Date('2026-03-01T10:20:30Z') };
const NO_PICTURES = new Map<string, never>();

/** Gives Node the parts of a browser that reading and the exports take. */
export function lendBrowser(): void {
  const { document, DOMParser, Element } = new JSDOM('').window;
  Object.assign(globalThis, { document, DOMParser, Element });
}

function markdownTrip({ content }: Copied): boolean {
  const markdown = contentToMarkdown(exportContent({ text: '' }, content));
  return isDeepStrictEqual(modelOfMarkdown(markdown), modelOfHtml(content));
}

/** The words of a file's story; those that stand for pictures are no part of it. */
function wordsOf(file: Document): string {
  const story = file.querySelector('article');
  for (const words of story?.querySelectorAll('.picture-words') ?? []) words.remove();
  return story?.textContent ?? '';
}

function htmlTrip(story: Copied): boolean {
  const file = new DOMParser().parseFromString(htmlFile(story, OPTIONS, NO_PICTURES), 'text/html');
  return wordsOf(file) === storyContent(story).textContent;
}

async function epubTrip(story: Copied): Promise<boolean> {
  const book = await openBook(epubFile(story, OPTIONS, NO_PICTURES));
  return wordsOf(await book.xml('book/story.xhtml')) === storyContent(story).textContent;
}

/** What a trip throws is a trip that did not come back. */
async function came(trip: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await trip();
  } catch {
    return false;
  }
}

/** Sends a page's story through each format and back; null where it is read as no article. */
export async function tripsOf(entry: Entry): Promise<Trips | null> {
  const { base64, contentType } = pageSource(entry);
  const bytes = Buffer.from(base64, 'base64');
  const html = contentType.includes('utf-8')
    ? bytes.toString('utf8')
    : new JSDOM(bytes, { contentType }).serialize();
  const story = storyAt(entry.url, html);
  if (story === null) return null;
  return {
    markdown: await came(() => markdownTrip(story)),
    html: await came(() => htmlTrip(story)),
    epub: await came(() => epubTrip(story)),
  };
}
