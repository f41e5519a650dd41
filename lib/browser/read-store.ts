import { browser } from 'wxt/browser';

/**
 * Reads the store, and hears meanwhile what is written: a change that comes before the answer, or just
 * after it was written down, would else never reach the page.
 * @param until it hears so long at least
 * @returns null where the store cannot be read
 */
export async function readStore(
  keys: readonly string[],
  until?: Promise<void> | null,
): Promise<Record<string, unknown> | null> {
  const news: Record<string, unknown> = {};
  const note = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    for (const key of keys) if (key in changes) news[key] = changes[key]?.newValue;
  };
  browser.storage.onChanged.addListener(note);
  try {
    const stored = await browser.storage.local.get([...keys]);
    await until;
    return { ...stored, ...news };
  } catch {
    return null;
  } finally {
    browser.storage.onChanged.removeListener(note);
  }
}
