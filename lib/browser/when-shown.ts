/** Newer than the DOM types, and Firefox has none of it. */
const isAhead = () => (document as { readonly prerendering?: boolean }).prerendering === true;

/**
 * Chrome loads a page ahead of somebody who may go to it. The background takes such a page for no tab's,
 * and most are never seen.
 * @returns what resolves when somebody comes to the page, before it is drawn; null where somebody has come already
 */
export function whenShown(): Promise<void> | null {
  if (!isAhead()) return null;
  return new Promise((resolve) => {
    const end = () => {
      // A page can send itself the event.
      if (isAhead()) return;
      document.removeEventListener('prerenderingchange', end);
      resolve();
    };
    document.addEventListener('prerenderingchange', end);
  });
}
