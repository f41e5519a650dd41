/** Where browsers ask for news of themselves, whatever they are told. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt[12]\.com|googleusercontent\.com|mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|digicert\.com|lencr\.org)$/;

/** What hostile addresses like "http:0" come to; nothing leaves there. */
const THIS_MACHINE = /^(?:0\.0\.0\.0|127(?:\.\d+){3}|localhost|\[::1?\])$/;

/** Chromium takes hosts that no parser here does: "xn--". */
const hostOf = (address: string) =>
  URL.parse(address)?.hostname ?? /^\w+:\/\/([^/?#:]+)/.exec(address)?.[1] ?? address;

/** Is it something that a browser asks for whatever a page holds? */
export const isBrowsersOwn = (address: string): boolean => BROWSERS_OWN.test(hostOf(address));

/**
 * Requests that nobody asked for: to hosts of which no page was served, and that no page names.
 * What the extension would send to a server of its own would be one.
 * @param asked addresses that were asked for
 * @param opened addresses that the test served or opened
 * @param bodies what was served
 */
export function strangers(
  asked: readonly string[],
  opened: Iterable<string>,
  bodies: readonly string[],
): string[] {
  const known = new Set(Array.from(opened, hostOf));
  const isNamed = (host: string) => bodies.some((body) => body.includes(host));
  return asked.filter((address) => {
    const host = hostOf(address);
    const isHarmless = BROWSERS_OWN.test(host) || THIS_MACHINE.test(host);
    return !known.has(host) && !isHarmless && !isNamed(host);
  });
}
