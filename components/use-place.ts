import { useLayoutEffect } from 'preact/hooks';
import type { Place } from '../lib/reading/place.ts';
import { placeInWindow, showPlace, shownBlocks } from './shown-blocks.ts';

/** A popup may be closed at any moment: long enough not to store at every step, hardly to be lost. */
const REMEMBER_AFTER_MS = 150;

export interface Remembered {
  /** Where the story is taken up. */
  readonly place: Place | null;
  readonly onMove: (place: Place | null) => void;
}

/** Takes a story up where it was left, before it is painted, and tells of every place read since. */
export function usePlace(story: unknown, { place, onMove }: Remembered): void {
  useLayoutEffect(() => {
    const blocks = shownBlocks();
    if (place !== null) showPlace(blocks, place);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = undefined;
      onMove(placeInWindow(blocks));
    };
    const soon = () => {
      timer ??= setTimeout(tell, REMEMBER_AFTER_MS);
    };
    const now = () => {
      if (timer !== undefined) tell();
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('pagehide', now);
    return () => {
      now();
      removeEventListener('scroll', soon);
      removeEventListener('pagehide', now);
    };
    // A story is taken up once, when it is drawn.
  }, [story]);
}
