/** A list's numbers as readers of Markdown take them: none below nought, nine digits at most (CommonMark 0.31, 5.2). */
const isNumber = (number: number) => number >= 0 && number < 1e9;

function wholeNumber(element: Element, name: 'start' | 'value'): number | null {
  const written = element.getAttribute(name) ?? '';
  return /^-?\d+$/.test(written) ? Number(written) : null;
}

/** The numbers that a browser draws before the items; null where one of them could not be written. */
function drawnNumbers(items: readonly Element[], list: Element): readonly number[] | null {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = wholeNumber(list, 'start') ?? (step < 0 ? items.length : 1);
  const numbers = items.map((item) => {
    const number = wholeNumber(item, 'value') ?? next;
    next = number + step;
    return number;
  });
  return numbers.every(isNumber) ? numbers : null;
}

/**
 * Writes the numbers that the page shows where an export would count otherwise: a list that counts down
 * or from elsewhere, an item that has a number of its own.
 * @param made the list as it is exported; the number that an item has of its own is its `value`
 * @param list the page's
 */
export function writeNumbers(made: Element, list: Element): void {
  if (made.localName !== 'ol') return;
  const items = Array.from(made.children);
  const numbers = drawnNumbers(items, list);
  for (const item of items) item.removeAttribute('value');
  numbers?.forEach((number, at) => {
    const due = (numbers[at - 1] ?? 0) + 1;
    if (number === due) return;
    if (at === 0) made.setAttribute('start', String(number));
    else items[at]?.setAttribute('value', String(number));
  });
}

/** The numbers of an exported list's items. */
export function numbersOf(list: Element): readonly number[] {
  let next = wholeNumber(list, 'start') ?? 1;
  return Array.from(list.children, (item) => {
    const number = wholeNumber(item, 'value') ?? next;
    next = number + 1;
    return number;
  });
}

/**
 * Where an exported list leaps it ends, and another begins: Markdown's lists count on by one.
 * @param content is changed
 */
export function partAtLeaps(content: DocumentFragment): void {
  for (const item of content.querySelectorAll('ol > li[value]')) {
    const list = item.parentElement;
    if (list === null) continue;
    const rest = list.cloneNode(false) as Element;
    rest.setAttribute('start', item.getAttribute('value') ?? '');
    item.removeAttribute('value');
    const items = Array.from(list.children);
    rest.append(...items.slice(items.indexOf(item)));
    list.after(rest);
  }
}
