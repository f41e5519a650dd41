/** What a page's address shows of its kind. */
export interface PageAddress {
  readonly host: string;
  /** Parts of the path, lower case, decoded where they can be. */
  readonly segments: readonly string[];
  readonly last: string;
  readonly query: string;
}

/** Takes an address apart; an address that is none has no parts. */
export function rawAddress(url: string): PageAddress {
  const parsed = URL.parse(url);
  if (parsed === null) return { host: '', segments: [], last: '', query: '' };
  const segments = parsed.pathname.split('/').filter((part) => part !== '').map(decoded);
  return {
    host: parsed.hostname,
    segments,
    last: segments.at(-1) ?? '',
    query: parsed.search,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
