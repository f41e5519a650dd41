/** What is put on the clipboard at once. */
export interface ClipboardContent {
  readonly text: string;
  /** Markup, for programs that take formatted text; null for none. */
  readonly html: string | null;
}

/** The browser did not take what was to be copied; the clipboard holds what it held. */
export class CopyRefused extends Error {
  override name = 'CopyRefused';
}

/**
 * Puts text and markup on the clipboard, both or none. Works in every page of the extension, also in
 * one that nobody sees: the newer `navigator.clipboard` writes only from the window that has the focus.
 * @param document the page's own; nothing is left in it
 * @throws CopyRefused
 */
export function copyToClipboard({ text, html }: ClipboardContent, document: Document): void {
  const taken: string[] = [];
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    taken.push(...(event.clipboardData?.types ?? []));
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    // Deprecated, and without a successor for pages without the focus (w3c/clipboard-apis issue 182).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const isDone = document.execCommand('copy');
    if (!isDone || taken.length === 0) throw new CopyRefused('The browser refused to copy.');
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
