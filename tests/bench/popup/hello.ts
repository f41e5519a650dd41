import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Hello',
  version: '1',
  action: { default_popup: 'popup.html' },
};

/** The least that a popup can show: what any popup costs, on this machine and in this run. */
const POPUP = '<!doctype html><title>Hello</title><p>hello</p>';

/** Writes an extension whose popup prints "hello". `remove` takes it away again. */
export function helloExtension(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hello-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'popup.html'), POPUP);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
