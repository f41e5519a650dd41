import { webUrl } from '../html/urls.ts';

/** What the address of a reader page says. */
export interface ReaderAddress {
  readonly id: string;
  /** The page that the story is from: it outlives the story. null when it is no web address. */
  readonly page: string | null;
  /** Why there was no story from the first; null when there was one. Anybody may have written it. */
  readonly reason: string | null;
  /** The story is to be printed when it is shown. */
  readonly prints: boolean;
}

/** The same address without the wish to print, which is granted once. */
export function withoutPrinting(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('print');
  return url.href;
}

/** What an address of a reader page says; it may have been written by hand. */
export function readerAddressOf(address: string): ReaderAddress {
  const { searchParams } = new URL(address);
  return {
    id: searchParams.get('story') ?? '',
    page: webUrl(searchParams.get('page'), 'about:blank'),
    reason: searchParams.get('reason'),
    prints: searchParams.has('print'),
  };
}
