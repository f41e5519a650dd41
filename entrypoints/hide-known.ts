import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../lib/browser/isolated-world.ts';
import { hideKnown } from '../lib/browser/list-known.ts';

/** Runs on every page before anything of it is drawn. */
export default defineUnlistedScript(() => {
  if (window === window.top) isolatedWorld.knownHere ??= hideKnown();
});
