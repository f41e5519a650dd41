/** An idle moment that never comes is not waited for longer. */
const IDLE_MS = 1000;

/** Calls a task in an idle moment; none comes while the tab is hidden. */
export function whenIdle(task: () => void): void {
  if (document.hidden) addEventListener('visibilitychange', task, { once: true });
  else if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(task, { timeout: IDLE_MS });
  } else setTimeout(task);
}
