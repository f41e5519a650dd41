/** What a page's address shows of its kind. */
export interface PageAddress {
  readonly host: string;
  /** Parts of the path, lower case, decoded where they can be. */
  readonly segments: readonly string[];
  /** The last part without an ending such as ".html"; '' at the root. */
  readonly slug: string;
}

/** Takes an address apart; an address that is none has no parts. */
export function pageAddress(url: string): PageAddress {
  const parsed = URL.parse(url);
  if (parsed === null) return { host: '', segments: [], slug: '' };
  const segments = parsed.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  return {
    host: parsed.hostname,
    segments,
    slug: (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, ''),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
