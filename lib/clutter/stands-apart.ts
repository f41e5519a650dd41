import type { Box, PageMap } from '../partition/page-map.ts';
import type { Apart } from './clutter-rule.ts';

const DIALOG = / (dialog|alertdialog) /;

/** Does a box stand apart from the page: by its name, as a dialog, or held in the window? */
export function standsApart(page: PageMap, box: Box, { named, orHeld }: Apart): boolean {
  if (named.test(box.hint)) return true;
  return (
    orHeld.length > 0 &&
    (DIALOG.test(box.hint) || orHeld.some((one) => one === positionOf(page, box)))
  );
}

/** How a box is placed; '' for a form, whose properties a page can overwrite. */
function positionOf(page: PageMap, { element, tag }: Box): string {
  if (tag === 'form') return '';
  return page.document.defaultView?.getComputedStyle(element).position ?? '';
}
