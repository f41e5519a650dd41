import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { Copied, NotCopied } from './copy-news.ts';

/** What the background asks of the reader page in a tab. */
const ToReader = v.object({ type: v.literal('copyInReader'), tabId: v.number() });

const AnswerSchema = v.union([
  v.object({
    format: v.picklist(['text', 'markdown', 'rich']),
    words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.picklist(['no-article', 'refused']),
]);

/** What was copied, or why nothing was; the clipboard then holds what it held. */
type CopiedInReader = Copied | Extract<NotCopied, 'no-article' | 'refused'>;

/** Is it a reader page of ours? */
export function isReader(address: string): boolean {
  return address.startsWith(browser.runtime.getURL('/reader.html'));
}

/** Lets the reader page in a tab copy the story that it shows. Never throws. */
export async function copyInReader(tabId: number): Promise<CopiedInReader> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'copyInReader', tabId });
    const { success, output } = v.safeParse(AnswerSchema, answer);
    return success ? output : 'refused';
  } catch {
    return 'no-article'; // the page is gone, or loading
  }
}

/** What copies the story that a reader page shows just now; null where it shows none. Rejects when the copy is refused. */
export type CopyNow = () => (() => Promise<Copied>) | null;

/** The reader page's ear for the shortcut. */
export function earForCopying(tabId: number, copyNow: CopyNow) {
  return (
    data: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (copied: CopiedInReader) => void,
  ): true | undefined => {
    const { success, output } = v.safeParse(ToReader, data);
    // Of our own pages and scripts only the background has no tab.
    const isOurs = sender.id === browser.runtime.id && sender.tab === undefined;
    if (!success || !isOurs || output.tabId !== tabId) return undefined;
    const copy = copyNow();
    if (copy === null) reply('no-article');
    else copy().then(reply, () => reply('refused'));
    return true;
  };
}

/** Hears the shortcut over the reader page that this runs in, from now on. */
export async function hearShortcut(copyNow: CopyNow): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) browser.runtime.onMessage.addListener(earForCopying(tab.id, copyNow));
}
