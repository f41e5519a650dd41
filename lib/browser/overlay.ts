import { randomName } from './random-name.ts';

/** Something of ours drawn over a page, out of the page's reach. */
export interface Overlay {
  /** Where to draw. */
  readonly root: HTMLElement;
  /** Is this the overlay's own element, as a page sees it? */
  readonly isOurs: (element: Element) => boolean;
  /** Takes it away: the page is byte for byte what it was. */
  readonly remove: () => void;
}

/** Set by hand on the one element that a page can see, so that no sheet of the page's moves or hides it. */
const HELD =
  'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important';

/**
 * Lays an overlay over the page: one element under a name that no page can know beforehand, with a
 * closed shadow root that no page can look into.
 * @param css the overlay's own sheet
 */
export function layOver(css: string): Overlay {
  const host = document.createElement(`x-${randomName()}`);
  host.setAttribute('style', HELD);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  shadow.append(root);
  document.documentElement.append(host);
  return {
    root,
    isOurs: (element) => element === host,
    remove: () => {
      host.remove();
    },
  };
}
