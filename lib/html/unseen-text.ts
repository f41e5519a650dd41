import {
  coversWhatIsBehind,
  isDrawnUnseen,
  SEEN_ALPHA,
  type Colour,
  type Looks,
} from './text-colour.ts';

/** Smaller letters cannot be read; the smallest print of the corpus is 9 pixels high. */
const READABLE_PX = 5;
/** A box this wide or high shows nothing: sheets for screen readers make it one pixel. */
const NOTHING_PX = 1;
/** A first line set so far to the left is nowhere; an indent out of the margin is about 40 pixels. */
const OUT_OF_SIGHT_PX = -500;

/** Clips that leave nothing, as browsers compute them. */
const CLIPPED_AWAY =
  /^inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|^(?:circle|ellipse)\(0(?:px|%)?(?: |\))|^polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)$/;

const FADED = /opacity\(0(?:\.0\d*)?%?\)/;

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

function isFaded({ opacity, filter }: CSSStyleDeclaration): boolean {
  return Number(opacity) < SEEN_ALPHA || FADED.test(filter);
}

/** Is a box too narrow or low to show anything of what is in it? */
function isShut(style: CSSStyleDeclaration, { width, height }: DOMRect): boolean {
  if (/^(?:inline|contents)$/.test(style.display)) return false;
  const isNarrow = width <= NOTHING_PX;
  const isLow = height <= NOTHING_PX;
  if (style.transform !== 'none' || !/^(?:none|)$/.test(style.scale)) return isNarrow || isLow;
  return (isNarrow && style.overflowX !== 'visible') || (isLow && style.overflowY !== 'visible');
}

/** Looks at elements of one document. The page can overwrite what a form answers: the prototypes are asked. */
class Eye implements Looks {
  readonly grounds = new Map<Element, Colour | null>();
  private readonly window: Window & typeof globalThis;
  private readonly root: CSSStyleDeclaration;
  private readonly hidden = new Map<Element, boolean>();
  private readonly styles = new Map<Element, CSSStyleDeclaration>();
  /** Whether an element, or something around it, scrolls. */
  private readonly scrollers = new Map<Element, boolean>();

  constructor(document: Document, window: Window & typeof globalThis) {
    this.window = window;
    this.root = window.getComputedStyle(document.documentElement);
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
    const { fontSize, textIndent } = this.styleOf(element);
    return (
      parseFloat(fontSize) < READABLE_PX ||
      parseFloat(textIndent) < OUT_OF_SIGHT_PX ||
      isDrawnUnseen(element, this) ||
      this.isHidden(element)
    );
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
    if (isFaded(style) || isClipped(style) || CLIPPED_AWAY.test(style.clipPath)) return true;
    if (style.contentVisibility === 'hidden') return true;
    if (this.isBehind(element, style)) return true;
    // What is folded away has no box, and asking for one makes Chromium lay out all that is folded, each time.
    if (!this.isDrawn(element)) return false;
    const box = this.window.Element.prototype.getBoundingClientRect.call(element);
    return isShut(style, box) || this.isOutside(element, box);
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

  /** Does it lie where nobody can scroll to: above the page, or before its lines begin? */
  private isOutside(element: Element, { left, right, top, bottom }: DOMRect): boolean {
    if (left === right && top === bottom) return false;
    const { scrollX, scrollY, innerWidth } = this.window;
    const isBefore =
      this.root.direction === 'rtl' ? left + scrollX >= innerWidth : right + scrollX <= 0;
    return (isBefore || bottom + scrollY <= 0) && !this.isInScroller(element);
  }

  private isInScroller(element: Element): boolean {
    const path: Element[] = [];
    let scrolls: boolean | undefined;
    let one = this.around(element);
    for (; one !== null && scrolls === undefined; one = this.around(one)) {
      path.push(one);
      scrolls = this.scrollers.get(one) ?? this.scrolls(one);
    }
    // Thousands of texts may stand in boxes within hundreds of boxes: each box is asked once.
    for (const box of path) this.scrollers.set(box, scrolls ?? false);
    return scrolls ?? false;
  }

  /** Does an element scroll what is in it? Undefined where what is around it has to be asked. */
  private scrolls(element: Element): boolean | undefined {
    if (/^html$|^body$/.test(element.localName)) return false;
    const { overflowX, overflowY } = this.styleOf(element);
    return /auto|scroll/.test(`${overflowX} ${overflowY}`) ? true : undefined;
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
