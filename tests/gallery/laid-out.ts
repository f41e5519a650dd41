/** A line of text on screen that nothing covers, in CSS pixels of the window. */
export interface SeenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is wrong with how a state is laid out, and what of its text can be seen. */
export interface LaidOut {
  readonly faults: readonly string[];
  readonly seen: readonly SeenText[];
}

/**
 * Looks over what is on screen, as a designer would who knows no font: text that is cut off, that
 * lies over other text, or that leaves its window. Runs in the page, so everything it needs is inside it.
 * @param layers selector of what is meant to lie over the rest
 */
export function layOut(layers: string): LaidOut {
  const faults: string[] = [];
  const seen: SeenText[] = [];
  const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
  const styleOf = (element: Element) => getComputedStyle(element);
  const around = (element: Element): Element[] =>
    element.parentElement === null ? [element] : [element, ...around(element.parentElement)];
  const mayScroll = (element: Element) => /auto|scroll/.test(styleOf(element).overflowX);
  // A preview is cut after two lines on purpose, and says so by its dots.
  const cuts = (element: Element) =>
    /hidden|clip/.test(styleOf(element).overflowX) && styleOf(element).webkitLineClamp === 'none';
  const isIn = (element: Element, rect: DOMRect) => {
    const box = element.getBoundingClientRect();
    return rect.left >= box.left - 1 && rect.right <= box.right + 1 && rect.top >= box.top - 1;
  };
  const scrollerOf = (element: Element) =>
    around(element).find(mayScroll) ?? document.documentElement;
  const lookAtEdges = (element: Element, rect: DOMRect) => {
    const chain = around(element);
    const scroller = scrollerOf(element);
    if (scroller !== document.documentElement) return;
    const { clientWidth } = scroller;
    if (rect.left < -1 || rect.right > clientWidth + 1) faults.push(`outside: ${words(element)}`);
    const cutter = chain.find((one) => cuts(one) && !isIn(one, rect));
    if (cutter !== undefined) faults.push(`cut off: ${words(element)}`);
  };
  const isInView = ({ left, top, bottom }: DOMRect) =>
    left >= 0 && top >= 0 && bottom <= innerHeight;
  const isScrolledAway = (element: Element, x: number, y: number) => {
    const scroller = scrollerOf(element);
    const box = scroller.getBoundingClientRect();
    const holds = x > box.left && x < box.right && y > box.top && y < box.bottom;
    return scroller !== document.documentElement && !holds;
  };
  // A pointer goes through some layers; the eye does not.
  const panes = [...document.querySelectorAll(layers)].filter(
    (layer) => styleOf(layer).pointerEvents === 'none',
  );
  const isUnderPane = (element: Element, x: number, y: number) =>
    panes.some((pane) => {
      const box = pane.getBoundingClientRect();
      const isOver = x > box.left && x < box.right && y > box.top && y < box.bottom;
      return isOver && !pane.contains(element);
    });
  const lookAtTop = (element: Element, rect: DOMRect) => {
    const { left, top, width, height } = rect;
    const [x, y] = [left + width / 2, top + height / 2];
    const found = document.elementFromPoint(x, y);
    if (found === null || isScrolledAway(element, x, y) || isUnderPane(element, x, y)) return;
    if (styleOf(element).pointerEvents === 'none') return; // no point of it can be found
    if (found.contains(element) || element.contains(found)) {
      if (isInView(rect)) seen.push({ text: words(element), x: left, y: top, width, height });
      return;
    }
    const layer = found.closest(layers);
    if (layer === null || layer.contains(element))
      faults.push(`covered by ${found.localName}.${found.className}: ${words(element)}`);
  };
  const modal = document.querySelector('dialog:modal');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '') continue;
    if (modal?.contains(element) === false) continue; // dimmed, and out of reach
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest('.visually-hidden, .skip, option, :disabled, :has(> :disabled)')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = Array.from(range.getClientRects()).find(({ width }) => width > 4);
    if (rect === undefined) continue;
    lookAtEdges(element, rect);
    lookAtTop(element, rect);
  }
  return { faults, seen };
}
