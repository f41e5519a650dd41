import { setTimeout as sleep } from 'node:timers/promises';
import { startBrowser } from '../bench-browser.ts';
import type { Entry } from '../corpus.ts';
import { readabilityEngine } from '../engines/readability.ts';

/** Copying by the shortcut beside bare Readability, on one page. */
export interface CopyTime {
  readonly id: string;
  readonly copyMs: number;
  readonly readabilityMs: number;
}

export interface CopyOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** So many milliseconds a page is looked at before somebody copies it: who copies at once has read nothing. */
  readonly settleMs: number;
  /** Is told of each page that gives no times, and why. */
  readonly tell: (what: string) => void;
}

/** Copies pages by the shortcut in Chromium, and has bare Readability parse the same pages, both cold. */
export async function copyTimes(
  entries: readonly Entry[],
  { extension, settleMs, tell }: CopyOptions,
): Promise<readonly CopyTime[]> {
  const browser = await startBrowser(extension);
  const readability = readabilityEngine();
  const times: CopyTime[] = [];
  try {
    const tab = await browser.newTab();
    for (const [at, entry] of entries.entries()) {
      try {
        await tab.open(entry);
        await sleep(settleMs);
        // Whichever comes second finds warmer caches: they take turns.
        const first = at % 2 === 0 ? await tab.copyWithExtension() : null;
        const { ms } = await readability.read(tab);
        const { ms: copyMs, says } = first ?? (await tab.copyWithExtension());
        if (ms === null || !/\d/.test(says)) tell(`${entry.id}: ${says}`);
        else times.push({ id: entry.id, copyMs, readabilityMs: ms });
      } catch (error) {
        tell(`${entry.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return times;
}
