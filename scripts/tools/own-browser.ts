import type { Plugin } from 'vite';

/**
 * Where Chromium has no `browser`, a window answers with the page's element of that name, also to scripts
 * in worlds of their own. Declared by every script that is put into pages, it is there as nothing; where the
 * browser has one, that stays.
 */
const DECLARED = 'var browser;';

/** What `wxt/browser` takes the browser's interface from. */
const POLYFILL = 'webextension-polyfill';

const NATIVE = '\0native-browser';

/**
 * The interface as the browser has it. Chrome's answers with promises as well since there is a third version
 * of the manifest, and listeners that answer later say so in the way that both browsers know
 * (lib/browser/messenger.ts): the polyfill would have nothing to do, and reading it took a quarter of the
 * start of the script that runs on every page.
 */
const CODE = 'export default globalThis.browser ?? globalThis.chrome;';

/** Keeps a page from passing an element of its own for the browser's interface, and scripts in pages small. */
export function ownBrowser(): Plugin {
  let isScript = false;
  return {
    name: 'own-browser',
    enforce: 'pre',
    configResolved({ build }) {
      isScript = build.lib !== false && build.lib.formats?.includes('iife') === true;
    },
    resolveId: (id) => (isScript && id === POLYFILL ? NATIVE : null),
    load: (id) => (id === NATIVE ? CODE : null),
    generateBundle: {
      // After WXT has taken the script's name from its beginning: what it gives is the script's last word.
      order: 'post',
      handler({ format }, bundle) {
        if (format !== 'iife') return;
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = DECLARED + file.code;
      },
    },
  };
}
