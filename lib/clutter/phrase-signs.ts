const AT_START = '^';
const [A, Z] = [97, 122];

/**
 * May a pattern match a text? For most lines this says no, and the pattern need not be compiled.
 * @param signs what whatever it matches holds (`PhrasePattern.signs`)
 * @param lower a text in lower case
 */
export function holdsSign(signs: readonly string[], lower: string): boolean {
  const first = firstLetter(lower);
  return signs.some((sign) => {
    if (!sign.startsWith(AT_START)) return lower.includes(sign);
    const at = lower.indexOf(sign.slice(AT_START.length));
    return at !== -1 && at <= first;
  });
}

/** Where the first letter from a to z stands; where a text ends that has none. */
function firstLetter(lower: string): number {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= A && code <= Z) return at;
  }
  return lower.length;
}
