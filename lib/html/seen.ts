/** Elements as they are asked by the prototype: a page can overwrite what a form answers itself. */
type Ask = (name: string, element: Element, ...given: unknown[]) => unknown;

const WITH_STYLE = {
  visibilityProperty: true,
  opacityProperty: true,
  contentVisibilityAuto: false,
};

/**
 * Asks whether a reader sees an element. What is folded away in a closed `<details>` counts as seen: one
 * click opens it.
 * @returns a test by the element's computed style where the document has a window, else by attributes
 */
export function seenBy(document: Document): (element: Element) => boolean {
  const window = document.defaultView;
  const proto: object | undefined = window?.Element.prototype;
  if (window === null || proto === undefined || !('checkVisibility' in proto))
    return hasNoHiddenAttribute;
  const ask: Ask = (name, element, ...given) =>
    Reflect.apply(Reflect.get(proto, name) as () => unknown, element, given);
  const isShown = (element: Element): boolean =>
    ask('checkVisibility', element, WITH_STYLE) === true || isShownAllTheSame(element);
  const isShownAllTheSame = (element: Element): boolean => {
    // The walk comes down from what is around and asks of every element: its own style is enough.
    const { display, visibility, opacity } = window.getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible' || opacity === '0') return false;
    // A slot or wrapper without a box of its own counts as unseen, while what is in it is seen.
    if (display === 'contents') return true;
    const fold = ask('closest', element, 'details:not([open])') as Element | null;
    return fold !== null && fold !== element && isShown(fold);
  };
  return isShown;
}

function hasNoHiddenAttribute(element: Element): boolean {
  return (
    typeof element.localName !== 'string' ||
    element.localName === 'form' ||
    !element.hasAttribute('hidden')
  );
}
