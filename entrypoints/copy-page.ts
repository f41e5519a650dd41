import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article } from '../lib/article.ts';
import type { CopyAnswer, CopyWish } from '../lib/browser/copy-wish.ts';
import { isHtmlPage } from '../lib/browser/html-page.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { readShown } from '../lib/browser/read-shown.ts';
import { copyStory, wantsRelated } from '../lib/export/copy-story.ts';
import { selectedPart } from '../lib/extract/selected-part.ts';
import { sanitize } from '../lib/html/sanitize.ts';
import { readPartWith, readWith } from '../lib/read-with.ts';

function selectedRanges(): Range[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}

/** The article that is wished for, or why there is none; null where tell-page has to come first. */
async function wished(wish: CopyWish): Promise<Article | 'no-article' | 'no-selection' | null> {
  const isPart = wish.what === 'selection';
  const wantsBeside = wantsRelated(wish.options, isPart);
  if (!isPart) {
    return readShown(({ teller, options }) => {
      const reading = readWith(teller, document, { ...options, wantsBeside });
      return reading.kind === 'article' ? reading.article : 'no-article';
    });
  }
  const ranges = selectedRanges();
  if (ranges.length === 0) return 'no-selection';
  const part = selectedPart(ranges);
  return readShown(
    ({ teller, options }) =>
      readPartWith(teller, document, { ...options, part, wantsBeside }) ?? 'no-selection',
  );
}

async function answer(wish: CopyWish | undefined): Promise<CopyAnswer | null> {
  if (wish === undefined) return { kind: 'nothing', reason: 'failed' };
  if (!isHtmlPage(document)) return { kind: 'nothing', reason: 'no-page' };
  const article = await wished(wish);
  if (article === null) return null;
  if (typeof article === 'string') return { kind: 'nothing', reason: article };
  const content = sanitize(article.contentHtml, document);
  const isPart = wish.what === 'selection';
  return { kind: 'copy', ...copyStory({ article, content, isPart }, wish.options) };
}

/** Injected by the shortcut and the menus; its result is what goes to the clipboard, null where tell-page has to come first. Never throws. */
export default defineUnlistedScript({
  async main(): Promise<CopyAnswer | null> {
    try {
      return await answer(isolatedWorld.copyWish);
    } catch {
      return { kind: 'nothing', reason: 'failed' };
    }
  },
});
