import { MARKS } from '../clutter/mark-sheet.ts';
import type { TidyHit } from '../tidy-page.ts';
import type { HiddenBlocks } from './hidden-blocks.ts';
import { coveringElements, isOverlay, isShade } from './overlays.ts';

/** What the hidden overlays of a page leave behind: a shade over it, and a page that does not scroll. */
export interface ScrollLock {
  /**
   * Hides shades and gives scrolling back where hidden overlays took it, and nothing else lies over the
   * page. Reads the layout: to be called when the browser has just worked that out.
   * @param hasWall is there a wall of payment or login? Then everything stays as the page has it
   */
  readonly settle: (hasWall: boolean) => void;
  /** Was scrolling given back? */
  readonly isLifted: () => boolean;
  /** Leaves the page as it has it. */
  readonly clear: () => void;
}

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

const LOCKING = /hidden|clip/;

function isLocked(element: Element): boolean {
  const { overflowY, position } = getComputedStyle(element);
  return LOCKING.test(overflowY) || position === 'fixed';
}

const rootElements = () => [document.documentElement, document.body];

/** Is there more of the page than the window shows? */
function isLong(): boolean {
  const { body, documentElement } = document;
  return Math.max(body.scrollHeight, documentElement.scrollHeight) > innerHeight;
}

function shadeOf(overlay: TidyHit['block'], element: Element): TidyHit {
  const reason = 'Darkens the page for what is hidden.';
  return { element, block: { kind: overlay.kind, preview: '', reason, rule: 'shade' } };
}

/** Elements that were asked already whether they are overlays: the answer costs computed styles. */
function overlayTeller() {
  const known = new WeakMap<Element, boolean>();
  return (element: Element): boolean => {
    const told = known.get(element) ?? isOverlay(element);
    known.set(element, told);
    return told;
  };
}

/** @param marks what is hidden on the page; its attribute marks html and body too */
export function scrollLock(marks: HiddenBlocks): ScrollLock {
  const lifted = new Set<Element>();
  const isKnownOverlay = overlayTeller();
  const clear = () => {
    for (const element of lifted) native.removeAttribute.call(element, marks.attribute);
    lifted.clear();
  };
  const settle = (hasWall: boolean) => {
    clear();
    if (hasWall || marks.count() === 0) return;
    const covering = coveringElements();
    const isFree = covering.length === 0 && !rootElements().some(isLocked);
    if (isFree) return;
    const overlay = marks.hidden().find(({ element }) => isKnownOverlay(element));
    if (overlay === undefined) return;
    const shades = covering.filter(isShade);
    marks.hide(shades.map((shade) => shadeOf(overlay.block, shade)));
    const locked = rootElements().filter(isLocked);
    if (locked.length === 0 || !isLong() || coveringElements().length > 0) return;
    for (const element of locked) {
      native.setAttribute.call(element, marks.attribute, MARKS.scrolls);
      lifted.add(element);
    }
  };
  return { settle, isLifted: () => lifted.size > 0, clear };
}
