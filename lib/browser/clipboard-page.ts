import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { CopyRefused, copyToClipboard, type ClipboardContent } from './clipboard.ts';

const PAGE = '/offscreen.html';

/** What the background asks of the page that copies for it. */
const ToClipboardPage = v.object({
  type: v.literal('copyToClipboard'),
  text: v.string(),
  html: v.nullable(v.string()),
});

const isOpen = async () =>
  (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;

async function open(): Promise<void> {
  if (await isOpen()) return;
  try {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['CLIPBOARD'],
      justification: 'Puts the story that somebody asked for on the clipboard.',
    });
  } catch (error) {
    // Another copy opened it meanwhile.
    if (!(await isOpen())) throw error;
  }
}

let opening: Promise<void> | null = null;

/**
 * Opens the page, if it is not open: it counts as open before it listens, so who else wants it waits
 * for the same opening. @throws when the browser has no room for it
 */
function openPage(): Promise<void> {
  opening ??= open().finally(() => (opening = null));
  return opening;
}

const hasDocument = () => 'document' in globalThis;

/** Makes ready for a copy that is to come soon. Never throws: the copy itself will tell. */
export function prepareClipboard(): void {
  if (!hasDocument()) openPage().catch(() => undefined);
}

/**
 * Puts something on the clipboard from the background, whichever page has the focus.
 * @throws CopyRefused; the clipboard then holds what it held
 */
export async function copyFromBackground({ text, html }: ClipboardContent): Promise<void> {
  if (hasDocument()) {
    copyToClipboard({ text, html }, globalThis.document);
    return;
  }
  await openPage();
  const isDone: unknown = await browser.runtime.sendMessage({
    type: 'copyToClipboard',
    text,
    html,
  });
  if (isDone !== true) throw new CopyRefused('The browser refused to copy.');
}

/** The ear of the page that copies for the background. @returns a listener for runtime.onMessage */
export function earForClipboard(document: Document) {
  return (
    data: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (isDone: boolean) => void,
  ): undefined => {
    const { success, output } = v.safeParse(ToClipboardPage, data);
    // Of our own pages and scripts only the background has no tab.
    if (!success || sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    try {
      copyToClipboard(output, document);
      reply(true);
    } catch {
      reply(false);
    }
  };
}
