import { MARKS } from '../clutter/mark-sheet.ts';

/** So long a line stands round what was asked for: two glances. */
const OUTLINED_MS = 2500;

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Scrolls to the first of these elements and draws a line round it for a moment.
 * @param attribute the name of our marks on this page
 */
export function showToReader(elements: readonly Element[], attribute: string): void {
  const [element] = elements;
  if (element === undefined) return;
  native.scrollIntoView.call(element, {
    block: 'center',
    behavior: isCalm() ? 'instant' : 'smooth',
  });
  native.setAttribute.call(element, attribute, MARKS.found);
  setTimeout(() => {
    const isOurs = native.getAttribute.call(element, attribute) === MARKS.found;
    if (isOurs) native.removeAttribute.call(element, attribute);
  }, OUTLINED_MS);
}
