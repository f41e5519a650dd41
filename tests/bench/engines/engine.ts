import type { RelatedLink } from '../../../lib/article.ts';
import type { Tab } from '../tab.ts';

export const ENGINE_NAMES = ['broadsheet', 'readability', 'defuddle', 'floor'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** What an engine makes of a page. Unknown fields are null or empty. */
export interface EngineReading {
  /** null: the engine has no opinion. */
  readonly isArticle: boolean | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publication: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly related: readonly Pick<RelatedLink, 'url' | 'title' | 'source' | 'time'>[];
  readonly removed: unknown;
  /** From a live document to the finished article; null where there is nothing to time. */
  readonly ms: number | null;
  /** Why there is nothing, in the engine's own words. */
  readonly error: string | null;
}

/** One way of reading a page, run in a tab in which the page is already open. */
export interface Engine {
  readonly name: EngineName;
  /** @throws when the tab no longer answers; what goes wrong in the engine itself is a reading with `error`. */
  readonly read: (tab: Tab) => Promise<EngineReading>;
}

/** A reading that found nothing. */
export const NOTHING: EngineReading = {
  isArticle: null,
  title: null,
  byline: [],
  publication: null,
  publishedAt: null,
  text: '',
  related: [],
  removed: null,
  ms: null,
  error: null,
};
