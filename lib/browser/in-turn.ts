/** Held by whoever reads the store in order to write it. */
const LOCK = 'store';

/** The task before this one, where nothing else keeps the order. */
let last: Promise<unknown> = Promise.resolve();

/** A page could hold a lock of its own origin for ever, so our scripts in pages ask for none. */
const isOwnPage = () => location.protocol.endsWith('-extension:');

/**
 * Does tasks that read the store and write it one after the other, in all of the extension's own pages
 * and its background: each reads what the last one wrote, or one of two changes would be lost.
 * @throws what the task throws; the next one is done all the same
 */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (isOwnPage()) return navigator.locks.request(LOCK, task);
  const run = last.then(task);
  last = run.catch(() => undefined);
  return run;
}
