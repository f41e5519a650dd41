import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../article.ts';
import { ArticleSchema } from './reading-schema.ts';

/** A story that a reader page shows. */
export interface KeptStory {
  readonly article: Article;
  /** The page was judged to be no article, and somebody wanted to read it all the same. */
  readonly tried: boolean;
}

const PREFIX = 'story:';

/**
 * So many stories are kept; the oldest give way. A session's store holds 10 MB, and a story of
 * 100,000 words takes 1.3 MB.
 */
export const MOST_KEPT = 20;

const KeptSchema = v.object({ article: ArticleSchema, tried: v.boolean(), at: v.number() });

interface Kept {
  readonly key: string;
  readonly at: number;
}

/** The stories that are kept, the oldest first. */
async function keptStories(): Promise<Kept[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: (value as { at?: number }).at ?? 0 }))
    .sort((a, b) => a.at - b.at);
}

const forget = (stories: readonly Kept[]) =>
  browser.storage.session.remove(stories.map(({ key }) => key));

/** @returns when the newest story was kept that still is */
async function makeRoom(): Promise<number> {
  const stories = await keptStories();
  await forget(stories.slice(0, Math.max(0, stories.length - MOST_KEPT + 1)));
  return stories.at(-1)?.at ?? 0;
}

/**
 * Keeps a story until the browser ends, in memory only: so a reader page can be loaded anew.
 * @returns the name to ask for it by
 * @throws when the browser has no room for it even with no other story kept
 */
export async function keepStory({ article, tried }: KeptStory): Promise<string> {
  const id = crypto.randomUUID();
  // A clock that was set back would make the newest story the first to go.
  const at = Math.max(Date.now(), (await makeRoom()) + 1);
  const kept = { [PREFIX + id]: { article, tried, at } };
  try {
    await browser.storage.session.set(kept);
  } catch {
    await forget(await keptStories());
    await browser.storage.session.set(kept);
  }
  return id;
}

/** A story that was kept, or null: it gave way to newer ones, or the browser was started anew. */
export async function keptStory(id: string): Promise<KeptStory | null> {
  const key = PREFIX + id;
  const { success, output } = v.safeParse(
    KeptSchema,
    (await browser.storage.session.get(key))[key],
  );
  return success ? { article: output.article, tried: output.tried } : null;
}
