import type { ReadOptions, Teller } from '../read-with.ts';
import { isolatedWorld } from './isolated-world.ts';
import { t } from './translate.ts';

/** A page that was judged an article is judged once; one that was not may have got its story since. */
function judgedOnce({ judge, tell }: Teller): Teller {
  const judged = isolatedWorld.judgedHere;
  const isKnown = judged?.url === location.href && judged.verdict.isArticle;
  return { judge: isKnown ? () => judged.verdict : judge, tell };
}

/** How a page is read here. */
export interface ReadHere {
  readonly teller: Teller;
  readonly options: ReadOptions;
}

/**
 * Reads the page in the reader's language and by the reader's own rules; the story is the same whether
 * clutter is hidden just now or not.
 * @returns null where tell-page has to be put into the page first
 */
export async function readShown<T>(read: (here: ReadHere) => T): Promise<T | null> {
  const here = isolatedWorld.tellerHere;
  if (here === undefined) return null;
  const teller = judgedOnce(here);
  const own = (await isolatedWorld.ownHere)?.rules() ?? (await here.ownRules());
  const options = { url: location.href, own, embedWord: t };
  const readNow = () => read({ teller, options });
  return isolatedWorld.tidierHere?.whileShown(readNow) ?? readNow();
}
