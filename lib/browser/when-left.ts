/** What to do when nobody looks at a page any more, or not yet. */
export interface LeftTasks {
  /** At once, each time. */
  readonly onLeft?: () => void;
  /** When nobody has come back for a while. */
  readonly onAway: () => void;
}

/** Somebody who looks something up in another tab is mostly back by then; to come back later costs no more than to open the page did. */
export const AWAY_MS = 20_000;

/**
 * Does tasks when nobody looks at the page that this runs in: it was left for another, or opened beside one.
 * @returns ends it
 */
export function whenLeft({ onLeft, onAway }: LeftTasks): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (!document.hidden) return;
    onLeft?.();
    timer = setTimeout(onAway, AWAY_MS);
  };
  addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    removeEventListener('visibilitychange', look);
  };
}
