import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageKey } from '../html/urls.ts';
import type { Place } from '../reading/place.ts';

const KEY = 'places';

/** So many stories are remembered; nobody goes back to more in one session. */
export const MOST_PLACES = 50;

const PlacesSchema = v.array(
  v.object({
    page: v.string(),
    block: v.pipe(v.number(), v.integer(), v.minValue(0)),
    into: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
);

async function places(): Promise<v.InferOutput<typeof PlacesSchema>> {
  const stored = v.safeParse(PlacesSchema, (await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.output : [];
}

/** Where somebody was in the story of a page; null at its beginning. Never throws. */
export async function placeIn(url: string): Promise<Place | null> {
  const all = await places().catch(() => []);
  const found = all.find(({ page }) => page === pageKey(url));
  return found === undefined ? null : { block: found.block, into: found.into };
}

/**
 * Remembers where somebody is in the story of a page, until the browser ends and in memory only.
 * Never throws: without a memory a story begins at its beginning.
 */
export async function rememberPlace(url: string, place: Place | null): Promise<void> {
  try {
    const page = pageKey(url);
    const others = (await places()).filter((one) => one.page !== page);
    const all = place === null ? others : [...others, { page, ...place }];
    await browser.storage.session.set({ [KEY]: all.slice(-MOST_PLACES) });
  } catch {
    return;
  }
}
