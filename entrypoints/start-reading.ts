import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading, popupWorld } from '../lib/browser/begin-reading.ts';

/**
 * The popup's first script, small and by itself: the page is read while the scripts that draw the story
 * are still being loaded.
 */
export default defineUnlistedScript(() => {
  Object.assign(popupWorld, { beginReading, begunReading: beginReading() });
});
