import { isExtensionThere } from './messenger.ts';

/**
 * Does a task once, when somebody comes back to the page that this runs in and finds the extension
 * switched off, taken away or replaced: nobody else could undo then what this script did to the page.
 * Who does so was elsewhere, on the browser's page of extensions or in its menu, so nothing has to be
 * watched before.
 * @returns a function that ends it
 */
export function whenGone(task: () => void): () => void {
  const end = () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('focus', look);
  };
  const look = () => {
    if (isExtensionThere()) return;
    end();
    task();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  return end;
}
