/** Elements as they are asked by the prototype: a page can overwrite what a form answers itself. */
type Ask = (name: string, element: Element, ...given: unknown[]) => unknown;

const WITH_STYLE = {
  visibilityProperty: true,
  opacityProperty: true,
  contentVisibilityAuto: false,
};

/**
 * What is folded away has no style until somebody asks for it, and then Chromium walks up all that is around:
 * 0.1 to 0.3 ms an element in a column 500 boxes deep, so that a fuzzed page with 15,000 took 3 s. So many
 * elements within folds are asked; further ones count as unseen.
 */
export const MOST_FOLDED = 2000;

/**
 * A fold that holds another counts as so many elements: with the first style in it Chromium lays out much of
 * the page again, in 0.5 to 5 ms (measured).
 */
export const FOLD_OF_FOLDS = 40;

/**
 * Asks whether a reader sees an element, for one look at a page. What is folded away in a closed `<details>`
 * counts as seen: one click opens it. A fold within a fold takes two.
 * @returns a test by the element's computed style where the document has a window, else by attributes
 */
export function seenBy(document: Document): (element: Element) => boolean {
  const window = document.defaultView;
  const proto: object | undefined = window?.Element.prototype;
  if (window === null || proto === undefined || !('checkVisibility' in proto))
    return hasNoHiddenAttribute;
  const ask: Ask = (name, element, ...given) =>
    Reflect.apply(Reflect.get(proto, name) as () => unknown, element, given);
  const holdsFold = (fold: Element) => ask('querySelector', fold, 'details') !== null;
  const hasRoomIn = roomInFolds(holdsFold);
  const isShown = (element: Element): boolean =>
    ask('checkVisibility', element, WITH_STYLE) === true || isShownAllTheSame(element);
  const isShownAllTheSame = (element: Element): boolean => {
    const fold = ask('closest', element, 'details:not([open])') as Element | null;
    if (fold !== null && (fold === element || !hasRoomIn(fold) || !isShown(fold))) return false;
    // The walk comes down from what is around and asks of every element: its own style is enough.
    const { display, visibility, opacity } = window.getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible' || opacity === '0') return false;
    // A slot or wrapper without a box of its own counts as unseen, while what is in it is seen.
    return fold !== null || display === 'contents';
  };
  return isShown;
}

/** Is there room to ask for one more style within a fold? */
function roomInFolds(holdsFold: (fold: Element) => boolean): (fold: Element) => boolean {
  const begun = new Set<Element>();
  let left = MOST_FOLDED;
  return (fold) => {
    if (left <= 0) return false;
    left -= begun.has(fold) || !holdsFold(fold) ? 1 : FOLD_OF_FOLDS;
    begun.add(fold);
    return true;
  };
}

function hasNoHiddenAttribute(element: Element): boolean {
  return (
    typeof element.localName !== 'string' ||
    element.localName === 'form' ||
    !element.hasAttribute('hidden')
  );
}
