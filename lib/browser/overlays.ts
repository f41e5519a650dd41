/** What covers less of the window is a bar or a button, and the page can be read beside it. */
const COVERS = 0.3;

/** A shade covers the window but for a scroll bar. */
const COVERS_ALL = 0.9;

/** A shade has nothing in it to see or to press. */
const CONTENT = new Set('img video iframe canvas svg input button a object form'.split(' '));

/** How many elements of a hidden block are asked whether they lie over the page. */
const MOST_ASKED = 30;

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

function isDialog(element: Element): boolean {
  const role = native.getAttribute.call(element, 'role') ?? '';
  return element.localName === 'dialog' || /^(alert)?dialog$/.test(role);
}

const isHeld = (element: Element) => getComputedStyle(element).position === 'fixed';

/** Does an element lie over the page when it is shown, or something in it, or what it stands in? */
export function isOverlay(element: Element): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  const round: Node[] = [element];
  for (let node = walker.parentNode(); node !== null; node = walker.parentNode()) round.push(node);
  return [...round, ...insideOf(element)].some(
    (one) => isHeld(one as Element) || isDialog(one as Element),
  );
}

/** The first elements inside, in the order of the page. */
function insideOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  const found: Node[] = [];
  while (found.length < MOST_ASKED && walker.nextNode() !== null) found.push(walker.currentNode);
  return found;
}

/** Elements held in the window that cover its middle and a good part of it, topmost first. */
export function coveringElements(): readonly Element[] {
  const { innerWidth, innerHeight } = window;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  const asked = new Set<Node>();
  const found = new Set<Element>();
  for (const top of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) {
    walker.currentNode = top;
    for (let node: Node | null = top; node !== null; node = walker.parentNode()) {
      if (asked.has(node)) break;
      asked.add(node);
      const element = node as Element;
      const isPage = element === document.body || element === document.documentElement;
      if (!isPage && isHeld(element) && shareCovered(element) >= COVERS) found.add(element);
    }
  }
  return [...found];
}

function shareCovered(element: Element): number {
  const { width, height } = native.getBoundingClientRect.call(element);
  return (width * height) / (innerWidth * innerHeight);
}

/** Is an element nothing but a shade: all over the window, empty, and the page to be seen through it? */
export function isShade(element: Element): boolean {
  if (element.localName.includes('-') || element.localName === 'form') return false;
  const inside = insideOf(element) as Element[];
  const isEmpty = element.textContent.trim() === '' && inside.length < MOST_ASKED;
  if (!isEmpty || inside.some((one) => CONTENT.has(one.localName))) return false;
  return shareCovered(element) >= COVERS_ALL && isSeenThrough(element);
}

function isSeenThrough(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  // Computed colours name their alpha only where it is less than 1.
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? '1';
  return backgroundImage === 'none' && Math.min(Number(alpha), Number(opacity)) < 1;
}
