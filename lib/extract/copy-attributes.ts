/** What an element means by more than its name. Whether a value is fit is the sanitizer's business (sanitize-rules.ts). */
const OF_TAG: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  dfn: ['title'],
  details: ['open'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
const OF_ALL: readonly string[] = ['dir', 'lang'];

/**
 * Copies what a reader would miss of an element's attributes: numbers and spans of lists and tables, languages and
 * directions, what an abbreviation stands for.
 * @param made the same element in the story
 */
export function copyAttributes(element: Element, made: Element): void {
  for (const name of [...(OF_TAG[made.localName] ?? []), ...OF_ALL]) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
}
