import type { Verdict } from '../article.ts';
import type { ReadOptions } from '../read-page.ts';
import { isolatedWorld } from './isolated-world.ts';
import { ownRulesHere } from './own-store.ts';
import { t } from './translate.ts';

/** A page that was judged an article is judged once; one that was not may have got its story since. */
function knownVerdict(): Verdict | null {
  const judged = isolatedWorld.judgedHere;
  return judged?.url === location.href && judged.verdict.isArticle ? judged.verdict : null;
}

/** Reads the page in the reader's language and by the reader's own rules; the story is the same whether clutter is hidden just now or not. */
export async function readShown<T>(read: (options: ReadOptions) => T): Promise<T> {
  const own = (await isolatedWorld.ownHere)?.rules() ?? (await ownRulesHere());
  const embedWords = { video: t('video'), audio: t('audio'), post: t('post') };
  const [url, verdict, tell] = [location.href, knownVerdict(), isolatedWorld.tellHere];
  const readNow = () => read({ url, own, embedWords, verdict, tell });
  return isolatedWorld.tidierHere?.whileShown(readNow) ?? readNow();
}
