/**
 * Puts text on the clipboard. Call it within a click, before anything is awaited: browsers refuse
 * it otherwise.
 * @throws when the browser refuses, or has no clipboard for this page; the old content then stays
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
