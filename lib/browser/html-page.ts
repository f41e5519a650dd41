const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * Is this a web page, and not a feed, a picture, a text file, a PDF or a set of frames?
 * Source of the three signs: TESTING.md 4.2, tried in both browsers.
 */
export function isHtmlPage(page: Document): boolean {
  return (
    HTML_TYPES.includes(page.contentType) &&
    page.documentElement instanceof HTMLHtmlElement &&
    page.body instanceof HTMLBodyElement
  );
}
