/** An element and those in it that a selector names. @throws for a selector that the browser cannot read */
export function elementsWithin(root: Element, selector: string): Element[] {
  // A field of a form can stand in for the form's own methods, so the prototype's are used.
  const native = Element.prototype;
  const ask = Reflect.get(native, 'querySelectorAll') as (selector: string) => unknown;
  const found = Reflect.apply(ask, root, [selector]) as NodeListOf<Element>;
  const inside = Array.from(found);
  return native.matches.call(root, selector) ? [root, ...inside] : inside;
}
