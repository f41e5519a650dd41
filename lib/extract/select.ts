/**
 * All elements of a document that match a selector, in page order.
 *
 * Taken from the prototype: a page can put a form named "querySelectorAll" on its document, and
 * `document.querySelectorAll` is then that form.
 */
export function selectAll(document: Document, selector: string): Element[] {
  const select: unknown = Reflect.get(
    Object.getPrototypeOf(document) as object,
    'querySelectorAll',
  );
  if (typeof select !== 'function') return [];
  return Array.from(select.call(document, selector) as NodeListOf<Element>);
}
