import type { Plugin } from 'vite';

/**
 * Where Chromium has no `browser`, a window answers with the page's element of that name, also to scripts
 * in worlds of their own, and the polyfill would take it for the browser's interface. Declared by every
 * script that is put into pages, it is there as nothing; where the browser has one, that stays.
 */
const DECLARED = 'var browser;';

/** Keeps a page from passing an element of its own for the browser's interface. */
export function ownBrowser(): Plugin {
  return {
    name: 'own-browser',
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
