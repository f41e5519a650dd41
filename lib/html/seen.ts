/** Elements as they are asked by the prototype: a page can overwrite what a form answers itself. */
type Ask = (name: string, element: Element, ...given: unknown[]) => unknown;

const WITH_STYLE = {
  visibilityProperty: true,
  opacityProperty: true,
  contentVisibilityAuto: false,
};

/**
 * To tell a style within a closed fold that holds another, Chromium lays out much of the page again: 0.5 to
 * 5 ms a fold (measured; 0.02 ms in any other), 2 s of a fuzzed page. In so many it is asked; what is in
 * the others counts as unseen.
 */
export const MOST_FOLDS_OF_FOLDS = 50;

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
  const canTellIn = foldsToAsk(holdsFold);
  const isShown = (element: Element): boolean =>
    ask('checkVisibility', element, WITH_STYLE) === true || isShownAllTheSame(element);
  const isShownAllTheSame = (element: Element): boolean => {
    const fold = ask('closest', element, 'details:not([open])') as Element | null;
    if (fold !== null && (fold === element || !canTellIn(fold) || !isShown(fold))) return false;
    // The walk comes down from what is around and asks of every element: its own style is enough.
    const { display, visibility, opacity } = window.getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible' || opacity === '0') return false;
    // A slot or wrapper without a box of its own counts as unseen, while what is in it is seen.
    return fold !== null || display === 'contents';
  };
  return isShown;
}

/** May the styles within a fold be asked for? In any that holds none, and in the first of those that do. */
function foldsToAsk(holdsFold: (fold: Element) => boolean): (fold: Element) => boolean {
  const told = new Map<Element, boolean>();
  let holding = 0;
  return (fold) => {
    const known = told.get(fold);
    if (known !== undefined) return known;
    const canTell = !holdsFold(fold) || ++holding <= MOST_FOLDS_OF_FOLDS;
    told.set(fold, canTell);
    return canTell;
  };
}

function hasNoHiddenAttribute(element: Element): boolean {
  return (
    typeof element.localName !== 'string' ||
    element.localName === 'form' ||
    !element.hasAttribute('hidden')
  );
}
