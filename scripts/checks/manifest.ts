import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../tools/build.ts';
import { builtPaths, readManifest, type BuiltManifest } from './built-files.ts';
import type { Check } from './check.ts';

/** Every permission that was thought over. Source: DESIGN.md section 6; another one is a decision. */
const PERMISSIONS: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['activeTab', 'clipboardWrite', 'contextMenus', 'offscreen', 'scripting', 'storage'],
  firefox: ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'],
};
const HOSTS = ['http://*/*', 'https://*/*'];

/** All that a manifest says, beside what is checked by itself. Something else may open a door: optional hosts, a sandbox, pages in place of the browser's. */
const KEYS: readonly string[] = (
  'action background browser_specific_settings commands content_scripts content_security_policy ' +
  'default_locale description externally_connectable host_permissions icons incognito manifest_version ' +
  'minimum_chrome_version name optional_permissions options_ui permissions version web_accessible_resources'
).split(' ');

/** What is said of the script in every page besides its file: in no frame, and in a world of its own. */
const IN_PAGES = JSON.stringify({ matches: HOSTS, run_at: 'document_start' });

/** Written out again, so that a change of wxt.config.ts has to be made, and meant, twice. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https:; " +
  "font-src 'self'; connect-src 'self' http: https:; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify";

/** Toolbars, menus and stores ask for these. Source: developer.chrome.com, "Configure extension icons". */
const ICON_SIZES = ['16', '32', '48', '128'];

const extra = (given: readonly string[] = [], allowed: readonly string[]) =>
  given.filter((one) => !allowed.includes(one));

function permissionFaults(manifest: BuiltManifest, target: Target): string[] {
  const { permissions, host_permissions, optional_permissions } = manifest;
  return [
    ...extra(permissions, PERMISSIONS[target]).map((one) => `asks for the permission ${one}`),
    ...extra(host_permissions, HOSTS).map((one) => `asks for the pages ${one}`),
    ...(optional_permissions ?? []).map((one) => `may ask for the permission ${one}`),
  ];
}

function unreviewedFaults(manifest: BuiltManifest): string[] {
  return [
    ...extra(Object.keys(manifest), KEYS).map((key) => `says ${key}, which nobody has reviewed`),
    ...(manifest.content_scripts ?? [])
      .map((script) => JSON.stringify({ ...script, js: undefined }))
      .filter((said) => said !== IN_PAGES)
      .map((said) => `has a script in pages by other rules: ${said}`),
  ];
}

function openDoorFaults(manifest: BuiltManifest): string[] {
  const faults = [];
  if (!isDeepStrictEqual(manifest.content_security_policy, { extension_pages: POLICY })) {
    faults.push('its content security policy is not the reviewed one');
  }
  if (manifest.web_accessible_resources !== undefined) {
    faults.push('pages could see web_accessible_resources');
  }
  if (manifest.externally_connectable !== undefined) {
    faults.push('pages could connect: externally_connectable');
  }
  return faults;
}

function nameFaults({ action }: BuiltManifest): string[] {
  // wxt lets the <title> of popup/index.html win over wxt.config.ts.
  const title = action?.default_title ?? '';
  return title.startsWith('__MSG_') ? [] : [`the button is called "${title}" in every language`];
}

function iconPaths({ icons = {}, action }: BuiltManifest): string[] {
  const button = action?.default_icon ?? {};
  return [
    ...Object.values(icons),
    ...(typeof button === 'string' ? [button] : Object.values(button)),
  ];
}

function fileFaults(manifest: BuiltManifest, paths: readonly string[]): string[] {
  const scripts = (manifest.content_scripts ?? []).flatMap((one) => one.js ?? []);
  const named = [...iconPaths(manifest), ...scripts].map((path) => path.replace(/^\//, ''));
  const sizes = ICON_SIZES.filter((size) => !(size in (manifest.icons ?? {})));
  return [
    ...sizes.map((size) => `has no icon of ${size} pixels`),
    ...named
      .filter((path) => !paths.includes(path))
      .map((path) => `names ${path}, which is not there`),
  ];
}

function firefoxFaults({ browser_specific_settings }: BuiltManifest): string[] {
  const required = browser_specific_settings?.gecko?.data_collection_permissions?.required;
  // The linter only warns, but the store has refused new add-ons without it since November 2025.
  return JSON.stringify(required) === '["none"]' ? [] : ['does not say that it collects no data'];
}

/**
 * What is wrong with a built manifest.
 * @param paths every file of the built extension
 */
export function manifestFaults(
  manifest: BuiltManifest,
  paths: readonly string[],
  target: Target,
): string[] {
  return [
    ...permissionFaults(manifest, target),
    ...unreviewedFaults(manifest),
    ...openDoorFaults(manifest),
    ...nameFaults(manifest),
    ...fileFaults(manifest, paths),
    ...(target === 'firefox' ? firefoxFaults(manifest) : []),
  ];
}

const check = (target: Target): Check => ({
  name: `manifest for ${target}`,
  run: () => manifestFaults(readManifest(target), builtPaths(target), target),
});

export const MANIFEST_CHECKS: readonly Check[] = [check('chrome'), check('firefox')];
