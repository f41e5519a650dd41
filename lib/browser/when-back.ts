/**
 * Does a task each time somebody comes back to the page that this runs in, and finds it as it was left.
 * While it lay in wait, Firefox told it nothing of what was stored. Source: measured with Firefox 153.
 * @returns a function that ends it
 */
export function whenBack(task: () => void): () => void {
  const onShow = ({ persisted, isTrusted }: PageTransitionEvent) => {
    // A page can send itself the event without end, and the task may keep the background busy.
    if (persisted && isTrusted) task();
  };
  addEventListener('pageshow', onShow);
  return () => removeEventListener('pageshow', onShow);
}
