/**
 * Asks whether a reader sees an element.
 * @returns a test by the element's computed style where the document has a window, else by attributes
 */
export function seenBy(document: Document): (element: Element) => boolean {
  const proto: object | undefined = document.defaultView?.Element.prototype;
  const check: unknown = proto === undefined ? undefined : Reflect.get(proto, 'checkVisibility');
  if (typeof check !== 'function') return hasNoHiddenAttribute;
  const options = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };
  return (element) => Reflect.apply(check, element, [options]) === true;
}

function hasNoHiddenAttribute(element: Element): boolean {
  return (
    typeof element.localName !== 'string' ||
    element.localName === 'form' ||
    !element.hasAttribute('hidden')
  );
}
