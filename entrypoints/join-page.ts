import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinWhenBack } from '../lib/browser/join-page.ts';

/** Injected into pages that are open when the extension is installed or updated; small, as they may be many. */
export default defineUnlistedScript(joinWhenBack);
