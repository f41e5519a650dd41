import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Reading } from '../lib/article.ts';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { readShown } from '../lib/browser/read-shown.ts';
import { sanitizeToHtml } from '../lib/html/sanitize.ts';
import { readWith } from '../lib/read-with.ts';

/** What one reading cost, for the benchmark; `contentType` tells a PDF viewer from a text file. */
interface About {
  readonly ms: number;
  readonly sanitizeMs: number;
  readonly contentType: string;
}

// Parsing a page's markup is never silent in a page of the extension, so it is cleaned before it leaves.
function cleaned(article: Article): Article {
  return {
    ...article,
    contentHtml: sanitizeToHtml(article.contentHtml, document),
  };
}

function cleanReading(reading: Reading): Reading {
  if (reading.kind === 'unreadable' || reading.article === null) return reading;
  return { ...reading, article: cleaned(reading.article) };
}

const readHere = () => readShown(({ teller, options }) => readWith(teller, document, options));

async function read(): Promise<(Reading & Omit<About, 'contentType'>) | null> {
  const start = performance.now();
  const reading: Reading | null = isHtmlPage(document)
    ? await readHere()
    : { kind: 'unreadable', reason: 'not-html' };
  if (reading === null) return null;
  const readAt = performance.now();
  const clean = cleanReading(reading);
  return { ...clean, ms: readAt - start, sanitizeMs: performance.now() - readAt };
}

/**
 * Injected when someone reads; its result is the reading, null where tell-page has to come first. Never
 * throws.
 */
export default defineUnlistedScript({
  async main(): Promise<(Reading & About) | null> {
    const { contentType } = document;
    try {
      const reading = await read();
      return reading && { ...reading, contentType };
    } catch {
      return { kind: 'unreadable', reason: 'failed', ms: 0, sanitizeMs: 0, contentType };
    }
  },
});
