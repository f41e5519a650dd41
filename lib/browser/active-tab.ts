import type { Reading } from '../article.ts';

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

/** The tab that the popup stands over. */
export async function activeTab(): Promise<TabInfo> {
  throw new Error('not yet');
}

/** Reads the story of a tab: injects the reader and returns what it found. Never throws. */
export async function readTab(tab: TabInfo): Promise<TabReading> {
  throw new Error(`not yet ${tab.id}`);
}
