/** Never pointed at: the page's own frame, and what is not drawn. */
const FRAME = new Set(['html', 'body', 'head', 'script', 'style', 'br', 'wbr']);

/** Where somebody who points can go from an element. */
export type Move = 'wider' | 'narrower' | 'next' | 'previous';

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return !FRAME.has(element.localName) && width > 0 && height > 0;
};

function sibling(
  from: Element,
  by: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  let at = from[by];
  while (at !== null && !isDrawn(at)) at = at[by];
  return at;
}

function innermost(from: Element, inner: Element | null): Element | undefined {
  return inner?.parentElement === from ? inner : [...from.children].find(isDrawn);
}

function outer({ parentElement: parent }: Element): Element | null {
  return parent === null || FRAME.has(parent.localName) ? null : parent;
}

/**
 * The element that a move leads to; the same where it leads nowhere.
 * @param inner the element from which somebody came up, to which `narrower` leads back
 */
export function moved(from: Element, move: Move, inner: Element | null): Element {
  switch (move) {
    case 'wider':
      return outer(from) ?? from;
    case 'narrower':
      return innermost(from, inner) ?? from;
    case 'next':
      return sibling(from, 'nextElementSibling') ?? from;
    case 'previous':
      return sibling(from, 'previousElementSibling') ?? from;
  }
}

/** The element at a place on the screen that can be pointed at; null where there is none. */
export function elementAt(
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  isOurs: (element: Element) => boolean,
): Element | null {
  const all = document.elementsFromPoint(x, y);
  return all.find((one) => !isOurs(one) && !FRAME.has(one.localName)) ?? null;
}

/** Where one looks for a block to begin with, as shares of the window's height: its middle may be blank. */
const STARTS = [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875];

/** The element that a keyboard begins to point at: near the middle of the window; null on an empty page. */
export function startIn(document: Document, isOurs: (element: Element) => boolean): Element | null {
  const { clientWidth, clientHeight } = document.documentElement;
  for (const share of STARTS) {
    const at = { x: clientWidth / 2, y: clientHeight * share };
    const found = elementAt(document, at, isOurs);
    if (found !== null) return found;
  }
  return [...document.body.children].find((one) => !isOurs(one) && isDrawn(one)) ?? null;
}
