export interface Patience {
  /** So long nothing may be added before the page counts as settled. */
  readonly quietMs: number;
  /** Then it is over in any case: some pages never rest. */
  readonly atMostMs: number;
}

/**
 * Runs a task once the page has stopped adding content.
 * @param task is told whether anything was added meanwhile
 * @returns gives the waiting up; the task then never runs
 */
export function whenSettled(
  task: (hasGrown: boolean) => void,
  { quietMs, atMostMs }: Patience,
): () => void {
  let hasGrown = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(end);
  };
  const finish = () => {
    stop();
    task(hasGrown);
  };
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, quietMs);
  };
  const observer = new MutationObserver(() => {
    hasGrown = true;
    wait();
  });
  const end = setTimeout(finish, atMostMs);
  observer.observe(document, { childList: true, subtree: true });
  wait();
  return stop;
}
