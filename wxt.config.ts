import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiScripts } from './scripts/tools/ascii-scripts.ts';
import { ownBrowser } from './scripts/tools/own-browser.ts';
import { patternTexts } from './scripts/tools/pattern-texts.ts';

/** Extension pages run our own scripts and styles, load or fetch the story's pictures, read files of the package, and nothing else. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' http: https:",
  "font-src 'self'",
  // Pictures that somebody chose to have in a saved file: lib/browser/fetch-pictures.ts, and nothing else.
  "connect-src 'self' http: https:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Markup becomes elements nowhere but where DOMPurify has it parsed.
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

const PAGES = ['http://*/*', 'https://*/*'];

const COMMANDS = {
  // Chromium silently drops many suggested keys; these are free in both browsers.
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  'copy-story': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_commandCopy__',
  },
  'toggle-hiding': {
    suggested_key: { default: 'Alt+Shift+H' },
    description: '__MSG_commandHide__',
  },
};

/** Chrome also asks for `offscreen`: its background has no document to copy from, as Firefox's has. */
const PERMISSIONS = ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'];

export default defineConfig({
  manifestVersion: 3, // WXT makes Firefox MV2 by default
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), patternTexts(), asciiScripts(), ownBrowser()],
    build: {
      sourcemap: false,
      cssTarget: ['chrome126', 'firefox140'],
      // All browsers that we are for know it.
      modulePreload: { polyfill: false },
    },
  }),
  // For Firefox's store: what the build needs, and the setting that npm reads the lock file by.
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['out/**', 'coverage/**', 'tests/**', 'docs/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'offscreen'],
    host_permissions: PAGES,
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/toolbar/none-16.png', 32: 'icon/toolbar/none-32.png' },
    },
    commands: COMMANDS,
    // By hand, because WXT's own content scripts announce themselves to the page (wxt issue 1752).
    content_scripts: [{ matches: PAGES, js: ['watch-page.js'], run_at: 'document_start' }],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'broadsheet@broadsheet.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126', incognito: 'split' }),
  }),
});
