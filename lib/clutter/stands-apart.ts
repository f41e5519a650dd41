import type { Box, PageMap } from '../partition/page-map.ts';
import type { Apart } from './clutter-rule.ts';

const DIALOG = / (dialog|alertdialog) /;

/** Does a box stand apart from the page: by its name, as a dialog, or held in the window? */
export function standsApart(page: PageMap, box: Box, { named, orHeld }: Apart): boolean {
  return named.test(box.hint) || (orHeld && (DIALOG.test(box.hint) || isHeld(page, box)));
}

/** Is a box held in place while the page moves under it? */
function isHeld(page: PageMap, { element, tag }: Box): boolean {
  if (tag === 'form') return false;
  const position = page.document.defaultView?.getComputedStyle(element).position ?? '';
  return position === 'fixed' || position === 'sticky';
}
