/** What to look for on a page: elements by path, and elements by the paragraph they hold. */
export interface Targets {
  readonly paths: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Which of the targets show just now; a path that finds nothing is null. */
export interface Sight {
  readonly byPath: readonly (boolean | null)[];
  readonly byParagraph: readonly { readonly path: string; readonly visible: boolean }[];
}

/**
 * Looks which targets are visible: a box of at least 2 by 2 px, not visibility:hidden.
 * Runs in the page: its source is sent there, so it may use nothing from outside itself.
 */
export function visibleTargets({ paths, paragraphs }: Targets): Sight {
  const visible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 2 && height >= 2 && getComputedStyle(element).visibility !== 'hidden';
  };
  const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const pathOf = (element: Element): string => {
    const parent = element.parentElement;
    if (!parent) return element.localName;
    const alike = [...parent.children].filter((other) => other.localName === element.localName);
    const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
    return `${pathOf(parent)}>${element.localName}${place}`;
  };
  const wanted = new Set(paragraphs.map(folded));
  const longest = Math.max(0, ...[...wanted].map((text) => text.length));
  const holds = (element: Element): boolean => {
    const raw = element.textContent;
    // Indented markup is longer than its text, but never by this much.
    return raw.length <= 4 * longest + 1000 && wanted.has(folded(raw));
  };
  const holders = [...document.body.querySelectorAll('*')].filter(
    (element) => holds(element) && ![...element.children].some(holds),
  );
  return {
    byPath: paths.map((path) => {
      const element = document.querySelector(path);
      return element && visible(element);
    }),
    byParagraph: holders.map((element) => ({ path: pathOf(element), visible: visible(element) })),
  };
}
