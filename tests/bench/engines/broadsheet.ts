import type { Reading } from '../../../lib/article.ts';
import type { ExtensionRead, Tab } from '../tab.ts';
import { NOTHING, type Engine, type EngineReading } from './engine.ts';

/**
 * Broadsheet by its own production path: the background injects /read-page.js into the tab.
 * Time is what the script itself reports as `ms` beside its reading, else the whole round trip.
 */
export function broadsheetEngine(): Engine {
  return { name: 'broadsheet', read: async (tab: Tab) => readingOf(await tab.readWithExtension()) };
}

/** A Reading in the shape that all engines share; of a page that is no article what "try anyway" would show. */
export function readingOf(answer: ExtensionRead): EngineReading {
  const reading = answer.result as (Reading & { readonly ms?: number }) | null;
  if (reading === null) return { ...NOTHING, error: answer.error ?? 'The script gave no reading.' };
  const ms = reading.ms ?? answer.roundTripMs;
  if (reading.kind === 'unreadable') {
    return { ...NOTHING, isArticle: false, ms, error: `unreadable: ${reading.reason}` };
  }
  const { article } = reading;
  const isArticle = reading.kind === 'article';
  if (article === null) return { ...NOTHING, isArticle, ms };
  const { title, byline, publication, publishedAt, text, removed } = article;
  const related = article.related.map(({ url, title, source, time }) => ({
    url,
    title,
    source,
    time,
  }));
  return {
    isArticle,
    title,
    byline,
    publication,
    publishedAt,
    text,
    related,
    removed,
    ms,
    error: null,
  };
}
