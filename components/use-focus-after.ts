import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to something near when what had it goes with a change of the page: by keyboard one would
 * begin at the page's top again, and a screen reader would say nothing.
 * @param change another value of it is a change
 * @param next a selector of what gets the focus, given what had it; null leaves it where it is
 */
export function useFocusAfter(change: unknown, next: (had: Element) => string | null): void {
  const had = document.activeElement ?? document.body; // while it is still there
  const before = useRef(change);
  useLayoutEffect(() => {
    if (before.current === change) return;
    before.current = change;
    const to = next(had);
    if (to !== null) document.querySelector<HTMLElement>(to)?.focus({ preventScroll: true });
  }, [change]);
}
