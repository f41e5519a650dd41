import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus, onlyThese, type Entry } from '../corpus.ts';
import { pageSource } from '../page-source.ts';
import { TINY } from './command-line.ts';

/** The size of page on which following changes was measured before. Source: TESTING.md 4.1. */
export const LARGE = 20_000;

/** So large a page must not be held up for long. Source: issue 5. */
export const HUGE = 100_000;

/** Pages of our own, the same whatever the corpus, so that what they cost can be compared. */
export interface OwnPages {
  readonly article: Entry;
  readonly frontPage: Entry;
  /** The article with a long list under it: as many elements as `LARGE`. */
  readonly largeArticle: Entry;
  /** The same with as many elements as `HUGE`. */
  readonly hugeArticle: Entry;
  /** Removes what was written to disk. */
  readonly remove: () => void;
}

/** @throws BrokenCorpus when our corpus has lost one of them */
export function ownPages(): OwnPages {
  const own = loadCorpus(TINY);
  const [article] = onlyThese(own, ['full-news-article']) as [Entry];
  const [frontPage] = onlyThese(own, ['home-page']) as [Entry];
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-page-cost-'));
  const html = Buffer.from(pageSource(article).base64, 'base64').toString('utf8');
  const withMore = (elements: number, item: Item): Entry => {
    const name = `article-${elements}`;
    writeFileSync(join(folder, `${name}.html`), withList(html, elements, item));
    return { ...article, id: name, folder, html: `${name}.html` };
  };
  return {
    article,
    frontPage,
    largeArticle: withMore(LARGE, note),
    hugeArticle: withMore(HUGE, reading),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

type Item = (at: number) => string;

/** Another note, as a page of links has them. */
const note: Item = (at) =>
  `<li><a href="/notes/${at}">Note ${at}</a> on the weather at the harbour, written down by the keeper of the light before the evening ferry left.</li>`;

/** A figure of a table: a page of so many links would be no article. */
const reading: Item = (at) => `<li><b>${at}</b> 4.2 m</li>`;

/**
 * A page with a list before its end.
 * @param elements number of elements that the list and what is in it add up to, give or take one
 * @param item an entry of it, of two elements
 */
export function withList(html: string, elements: number, item: Item = note): string {
  const items = Array.from({ length: Math.floor(elements / 2) }, (_, at) => item(at));
  const end = html.lastIndexOf('</body>');
  const at = end < 0 ? html.length : end;
  return `${html.slice(0, at)}<ul>${items.join('\n')}</ul>${html.slice(at)}`;
}
