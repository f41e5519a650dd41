import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Reading } from '../article.ts';
import { ReadingSchema } from './reading-schema.ts';

/** Why a tab cannot be read at all. Each has a sentence of its own in the popup. */
export type NoAccessReason =
  /** chrome://, about:, another extension's page, an error page. */
  | 'browser-page'
  /** The Chrome Web Store or addons.mozilla.org, where no extension may run. */
  | 'store'
  | 'pdf'
  /** A file:// page while file access is off. */
  | 'file'
  /** Host access was taken away. */
  | 'permission'
  /** The tab closed or went elsewhere while it was read. */
  | 'gone';

export type TabReading = Reading | { readonly kind: 'no-access'; readonly reason: NoAccessReason };

export interface TabInfo {
  readonly id: number;
  /** '' when the browser does not tell. */
  readonly url: string;
  /** Host name of an http(s) page, else null. */
  readonly host: string | null;
}

/** Far longer than any page takes, and than the popup waits before it says that the page is slow. */
const READ_MS = 20_000;

const PDF = 'application/pdf';

/** What matters of a tab. @throws for one that is no page: a window of the developer tools */
export function tabInfo(tab: Browser.tabs.Tab): TabInfo {
  if (tab.id === undefined) throw new Error('This tab has no page.');
  const url = tab.url ?? '';
  const host = /^https?:/.test(url) ? (URL.parse(url)?.hostname ?? null) : null;
  return { id: tab.id, url, host };
}

const FAILED: TabReading = { kind: 'unreadable', reason: 'failed' };

/** What a page's process gave, if it has the shape of a reading. */
function readingOf(result: unknown): TabReading {
  const { success, output } = v.safeParse(ReadingSchema, result);
  if (!success) return FAILED;
  if (output.kind !== 'unreadable') return output;
  const { reason, contentType } = output;
  // Chromium lets scripts into its PDF viewer, where they find an empty page.
  if (reason === 'not-html' && contentType === PDF) return { kind: 'no-access', reason: 'pdf' };
  return { kind: 'unreadable', reason };
}

async function read(tab: TabInfo, result: Promise<unknown>): Promise<TabReading> {
  try {
    return readingOf(await result);
  } catch (error) {
    // Asked for only here: stories, which nearly all tabs have, need not wait for its script.
    const reason = await import('./no-access.ts')
      .then(({ noAccessReason }) => noAccessReason(tab, error))
      .catch(() => 'gone' as const);
    return { kind: 'no-access', reason };
  }
}

/**
 * Reads the story of a tab. Never throws.
 * @param result of the reader in its page
 */
export async function readTab(tab: TabInfo, result: Promise<unknown>): Promise<TabReading> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<TabReading>((resolve) => {
    timer = setTimeout(resolve, READ_MS, FAILED);
  });
  const reading = await Promise.race([read(tab, result), late]);
  clearTimeout(timer);
  return reading;
}
