import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDON_ID } from '../../browsers/firefox-process.ts';
import { BANNER, type Change } from './changes.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Bare',
  version: '1',
  permissions: ['storage'],
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: ADDON_ID } },
};

/** Hides one element by its own style, and shows it again, as the store says. */
const CONTENT = `const { storage } = globalThis.browser ?? chrome;
const target = document.querySelector('${BANNER}');
storage.onChanged.addListener(({ isHidden }) => {
  target.style.display = isHidden.newValue ? 'none' : '';
});`;

/**
 * An extension that does nothing but hide and show one element of a page: what it takes is what a browser
 * takes to carry a setting to a page and to draw that anew.
 */
export function bareExtension(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bare-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>Bare</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

interface Api {
  readonly storage: { readonly local: { set: (items: object) => Promise<void> } };
}

/** The one change that it knows. */
export const BARE_CHANGE: Change = {
  name: 'one element, by a bare extension',
  target: BANNER,
  isSeenAtFirst: true,
  make: (isBack) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    void (browser ?? chrome).storage.local.set({ isHidden: !isBack });
  },
};
