import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension that does next to nothing on every page, for comparing with. */
export interface HelloWorld {
  readonly folder: string;
  readonly remove: () => void;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Hello world',
  version: '1.0',
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['hello.js'] }],
  background: { service_worker: 'worker.js' },
};

const SCRIPTS: Readonly<Record<string, string>> = {
  'hello.js': "const hello = 'world';\n",
  'worker.js':
    "chrome.runtime.onMessage.addListener((message, sender, reply) => { reply('hello'); });\n",
};

/** Writes the extension to a folder of its own: a content script of one line, a worker that answers at once. */
export function helloWorld(): HelloWorld {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hello-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  for (const [name, text] of Object.entries(SCRIPTS)) writeFileSync(join(folder, name), text);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
