const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32 bits of a text, quick and well spread; no secret. Source of the numbers: FNV-1a. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
}
