import type { matchFilters } from '../clutter/lists/match-filters.ts';
import type { Teller } from '../read-with.ts';
import type { OwnOnLarge, OwnWanted } from '../repair/own-on-large.ts';
import type { OwnRules } from '../repair/own-rules.ts';
import type { tellByRules } from '../tell-by-rules.ts';
import type { tellPage } from '../tidy-page.ts';
import type { tidyPart } from '../tidy-part.ts';
import { isolatedWorld } from './isolated-world.ts';
import { askBackground } from './messenger.ts';

/**
 * All that tells a page apart, to hide, to read and to copy. It takes megabytes, so a page that was left
 * lets go of it: who uses it holds none of its functions, and nothing that these made but data.
 */
export interface PageTeller extends Teller {
  /** Reads what the reader's own rules say of the page. Never throws. */
  readonly ownRules: () => Promise<OwnRules>;
  readonly tellPage: typeof tellPage;
  readonly tellByRules: typeof tellByRules;
  readonly tidyPart: typeof tidyPart;
  readonly ownOnLarge: (document: Document, url: string, wanted: OwnWanted) => OwnOnLarge;
  readonly matchFilters: typeof matchFilters;
}

/** @throws where there is none */
export function tellerHere(): PageTeller {
  const teller = isolatedWorld.tellerHere;
  if (teller === undefined) throw new Error('What tells the page apart is not there.');
  return teller;
}

/** Has what tells the page apart put in where it is not there. Never throws. */
export async function fetchTeller(): Promise<void> {
  if (isolatedWorld.tellerHere === undefined) await askBackground({ type: 'tellerWanted' });
}
