/** Second-level names under which countries register sites: "com.au", "co.uk". */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'or', 'org']);

/** One publisher of this many is kept aside while tuning. Source: issue 4. */
const ONE_IN = 5;

/** The site that a page belongs to: "news.example.co.uk" is of "example.co.uk". */
export function publisherOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  const short = SECOND_LEVEL.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** Is this page's publisher one of the fifth that tuning may not look at? Goes by the name alone, so it never changes. */
export function isKeptAside(address: string): boolean {
  return fnv1a(publisherOf(address)) % ONE_IN === 0;
}

/** FNV-1a, 32 bits: spreads short names evenly. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
