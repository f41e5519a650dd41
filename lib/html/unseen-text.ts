import { isClippedAway } from './clip-path.ts';
import { SEEN_ALPHA, type Colour } from './colours.ts';
import { coversWhatIsBehind, isDrawnUnseen, type Looks } from './text-colour.ts';
import {
  areLettersUnseen,
  isIndentedAway,
  isMaskedAway,
  isNotDrawn,
  isPaddedAway,
  opacityOf,
  READABLE_PX,
} from './unseen-letters.ts';

/** A box this wide or high shows nothing: sheets for screen readers make it one pixel. */
const NOTHING_PX = 1;

/** Has an element a box whose sides say how much is seen of what is in it? */
const isBox = ({ display }: CSSStyleDeclaration) => !/^(?:inline|contents)$/.test(display);

const isPlaced = ({ position }: CSSStyleDeclaration) => position !== 'static';

/** The old `clip`, which holds for what is placed absolutely: the edges of what is left. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (!/^(?:absolute|fixed)$/.test(style.position)) return false;
  const clip = style.getPropertyValue('clip');
  if (!clip.startsWith('rect(')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] =
    clip.match(/-?[\d.]+|auto/g)?.map(Number) ?? [];
  return right - left <= NOTHING_PX || bottom - top <= NOTHING_PX;
}

/**
 * Is a box too narrow or low to show a letter of what is in it? A narrow one only where more is in it:
 * some pages put each letter into a box of its own, and an "i" is 4 pixels wide.
 */
function isShut(
  style: CSSStyleDeclaration,
  { width, height }: DOMRect,
  widthIn: () => number,
): boolean {
  const isNarrow = width <= NOTHING_PX || (width < READABLE_PX && widthIn() > 2 * READABLE_PX);
  const isLow = height < READABLE_PX;
  if (style.transform !== 'none' || !/^(?:none|)$/.test(style.scale)) return isNarrow || isLow;
  return (isNarrow && style.overflowX !== 'visible') || (isLow && style.overflowY !== 'visible');
}

const SCROLLS = /auto|scroll/;
const SCROLLS_OR_CUTS = /auto|scroll|hidden|clip/;

/** Looks at elements of one document. The page can overwrite what a form answers: the prototypes are asked. */
class Eye implements Looks {
  readonly grounds = new Map<Element, Colour | null>();
  private readonly window: Window & typeof globalThis;
  private readonly root: CSSStyleDeclaration;
  private readonly hidden = new Map<Element, boolean>();
  private readonly opacities = new Map<Element, number>();
  private readonly styles = new Map<Element, CSSStyleDeclaration>();
  /** Whether an element, or something around it, scrolls; or scrolls or cuts off what is too much. */
  private readonly scrollers = new Map(
    [SCROLLS, SCROLLS_OR_CUTS].map((what) => [what, new Map<Element, boolean>()]),
  );
  /** Whether the page itself cuts off what is beside it. */
  private readonly cutsBeside: boolean;

  constructor(document: Document, window: Window & typeof globalThis) {
    this.window = window;
    this.root = window.getComputedStyle(document.documentElement);
    // Of the two the browser takes the body's where the root has none.
    const body = window.getComputedStyle(Reflect.get(window.Document.prototype, 'body', document));
    const outer = this.root.overflowX === 'visible' ? body : this.root;
    this.cutsBeside = /hidden|clip/.test(outer.overflowX);
  }

  styleOf(element: Element): CSSStyleDeclaration {
    const known = this.styles.get(element) ?? this.window.getComputedStyle(element);
    this.styles.set(element, known);
    return known;
  }

  around(element: Element): Element | null {
    const parent = Reflect.get(this.window.Node.prototype, 'parentNode', element);
    if (parent === null) return null;
    if (parent.nodeType === 11) return (parent as ShadowRoot).host;
    return parent.nodeType === 1 ? (parent as Element) : null;
  }

  /** Is an element's text unseen, for what the element is or for what it stands in? */
  isTextUnseen(element: Element): boolean {
    const zoom = Reflect.get(this.window.Element.prototype, 'currentCSSZoom', element);
    return (
      areLettersUnseen(this.styleOf(element), zoom) ||
      this.opacityIn(element) < SEEN_ALPHA ||
      isDrawnUnseen(element, this) ||
      this.isHidden(element) ||
      this.cutsOwnText(element)
    );
  }

  /** How opaque an element is in what it stands in: several that are half so make one that is hardly seen. */
  private opacityIn(element: Element): number {
    const known = this.opacities.get(element);
    if (known !== undefined) return known;
    const parent = this.around(element);
    const opacity =
      opacityOf(this.styleOf(element)) * (parent === null ? 1 : this.opacityIn(parent));
    this.opacities.set(element, opacity);
    return opacity;
  }

  private isHidden(element: Element): boolean {
    const known = this.hidden.get(element);
    if (known !== undefined) return known;
    const parent = this.around(element);
    const isHidden = this.isBoxUnseen(element) || (parent !== null && this.isHidden(parent));
    this.hidden.set(element, isHidden);
    return isHidden;
  }

  private isBoxUnseen(element: Element): boolean {
    const style = this.styleOf(element);
    if (isClipped(style) || isMaskedAway(style) || isNotDrawn(style)) return true;
    if (style.contentVisibility === 'hidden') return true;
    if (this.isBehind(element, style)) return true;
    // What is folded away has no box, and asking for one makes Chromium lay out all that is folded, each time.
    if (!this.isDrawn(element)) return false;
    const box = this.boxOf(element);
    return (
      isClippedAway(style.clipPath, box) ||
      (isBox(style) && this.showsNothing(element, style, box)) ||
      this.isOutside(element, box)
    );
  }

  private showsNothing(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
    return isShut(style, box, () => this.widthIn(element)) || isIndentedAway(style, box);
  }

  /** Does a box cut off all of its own text? */
  private cutsOwnText(element: Element): boolean {
    const style = this.styleOf(element);
    return isBox(style) && this.isDrawn(element) && isPaddedAway(style, this.boxOf(element));
  }

  private boxOf(element: Element): DOMRect {
    return this.window.Element.prototype.getBoundingClientRect.call(element);
  }

  /** How wide what is in an element is. */
  private widthIn(element: Element): number {
    return Reflect.get(this.window.Element.prototype, 'scrollWidth', element);
  }

  private isDrawn(element: Element): boolean {
    const { prototype } = this.window.Element;
    return !('checkVisibility' in prototype) || prototype.checkVisibility.call(element);
  }

  /** Does it lie below the background of something around it? */
  private isBehind(element: Element, style: CSSStyleDeclaration): boolean {
    if (!(Number(style.zIndex) < 0) || !isPlaced(style)) return false;
    for (let one = this.around(element); one !== null; one = this.around(one)) {
      // The background of these two is the page's, below everything.
      if (/^(?:html|body)$/.test(one.localName)) return false;
      const around = this.styleOf(one);
      if (coversWhatIsBehind(around)) return true;
      if (isPlaced(around) && around.zIndex !== 'auto') return false;
    }
    return false;
  }

  /** Does it lie where nobody can scroll to? */
  private isOutside(element: Element, box: DOMRect): boolean {
    if (box.left === box.right && box.top === box.bottom) return false;
    const { scrollX, scrollY, innerWidth } = this.window;
    const isRight = box.left + scrollX >= innerWidth;
    const isLeft = box.right + scrollX <= 0;
    const isBefore = this.root.direction === 'rtl' ? isRight : isLeft;
    if (isBefore || box.bottom + scrollY <= 0) return !this.isIn(SCROLLS, element);
    // A row of slides cuts off by itself what its buttons bring.
    if (this.cutsBeside && (isRight || isLeft)) return !this.isIn(SCROLLS_OR_CUTS, element);
    return this.staysOutside(element, box);
  }

  /** Does it keep its place in the window, and that outside of it? */
  private staysOutside(element: Element, { left, right, top, bottom }: DOMRect): boolean {
    const { innerWidth, innerHeight } = this.window;
    if (this.styleOf(element).position !== 'fixed') return false;
    return left >= innerWidth || right <= 0 || top >= innerHeight || bottom <= 0;
  }

  /** Is it in something that scrolls, or that scrolls or cuts off? */
  private isIn(what: RegExp, element: Element): boolean {
    const known = this.scrollers.get(what);
    const path: Element[] = [];
    let scrolls: boolean | undefined;
    let one = this.around(element);
    for (; one !== null && scrolls === undefined; one = this.around(one)) {
      path.push(one);
      scrolls = known?.get(one) ?? this.does(what, one);
    }
    // Thousands of texts may stand in boxes within hundreds of boxes: each box is asked once.
    for (const box of path) known?.set(box, scrolls ?? false);
    return scrolls ?? false;
  }

  /** Does an element do so with what is in it? Undefined where what is around it has to be asked. */
  private does(what: RegExp, element: Element): boolean | undefined {
    if (/^html$|^body$/.test(element.localName)) return false;
    const { overflowX, overflowY } = this.styleOf(element);
    return what.test(`${overflowX} ${overflowY}`) ? true : undefined;
  }
}

/**
 * Finds text that is on a page and cannot be seen on it: faint, tiny, in the colour of what is behind
 * it, clipped, scaled or moved away. What no box at all is made of is the business of `seenBy`.
 * Source of the ways: TESTING.md 0.6 and S14.
 * @param elements those that hold text, a few hundred: each is asked for its style and its box
 * @returns those whose text is unseen; none where the document is shown in no window
 */
export function unseenAmong(document: Document, elements: Iterable<Element>): ReadonlySet<Element> {
  const window = document.defaultView;
  const found = new Set<Element>();
  if (window === null) return found;
  const eye = new Eye(document, window);
  for (const element of elements) if (eye.isTextUnseen(element)) found.add(element);
  return found;
}
