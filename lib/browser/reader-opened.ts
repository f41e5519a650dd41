import type { TidyHit } from '../tidy-page.ts';
import { isOverlay } from './overlays.ts';

/** What a click opens is there within this, also where it has to be fetched. */
const OPENS_MS = 1000;

/** A click brings in one dialog, or a page's worth of other things that are not asked about. */
const MOST_ADDED = 50;

/** What is made to be pressed; what is not made so mostly has the pointer of it. */
const PRESSED = 'a, button, summary, label, input, video, [role="button"]';

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

function isPressed(event: Event): boolean {
  const [target] = event.composedPath();
  if (!event.isTrusted || !(target instanceof Element)) return false;
  return (
    native.closest.call(target, PRESSED) !== null || getComputedStyle(target).cursor === 'pointer'
  );
}

const holds = (outer: Element, inner: Element) => native.contains.call(outer, inner);

/** Dialogs that the reader has opened: a log-in, a player, the settings of cookies. */
export interface ReaderOpened {
  /** Takes note of what the page has just added. */
  readonly note: (added: readonly Element[]) => void;
  /**
   * Is a hit something that the reader has asked for? An advert never is, and what a rule of the reader's
   * own hides goes.
   */
  readonly spares: (hit: TidyHit) => boolean;
  /** Follows what the reader presses. @returns ends it */
  readonly follow: () => () => void;
}

/** Tells what was opened by a click from what came by itself. */
export function readerOpened(): ReaderOpened {
  const opened = new Set<Element>();
  let pressedAt = -Infinity;
  const onClick = (event: Event) => {
    if (isPressed(event)) pressedAt = performance.now();
  };
  return {
    note: (added) => {
      if (performance.now() - pressedAt > OPENS_MS) return;
      for (const one of opened) if (!one.isConnected) opened.delete(one);
      for (const one of added) if (opened.size < MOST_ADDED) opened.add(one);
    },
    spares: ({ element, block: { kind } }) => {
      if (opened.size === 0 || kind === 'ad' || kind === 'own') return false;
      const isOpened = [...opened].some((one) => holds(one, element) || holds(element, one));
      return isOpened && isOverlay(element);
    },
    follow: () => {
      const options = { capture: true, passive: true };
      addEventListener('click', onClick, options);
      return () => {
        removeEventListener('click', onClick, options);
      };
    },
  };
}
