import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hideKnown } from '../lib/browser/hide-known.ts';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';

/** Runs on every page before anything of it is drawn. */
export default defineUnlistedScript(() => {
  if (window === window.top && isolatedWorld.knownHere === undefined) hideKnown();
});
