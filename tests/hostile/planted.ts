import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { builtFor } from '../e2e/session.ts';

/** Makes it freeze. */
export const PLANTED_FREEZE = 'plant-freeze';

/** What each payload of this name makes a leaky Broadsheet do, in its popup and reader page. */
const LEAKS: Readonly<Record<string, () => void>> = {
  'plant-beacon': () => {
    new Image().src = 'https://beacon.example/planted';
  },
  'plant-link': () => {
    const link = document.createElement('a');
    link.setAttribute('href', 'java' + 'script:0');
    document.querySelector('#story')?.append(link);
  },
  [PLANTED_FREEZE]: () => {
    for (;;);
  },
};

/** A leak in the page as it is read: a detached image is asked for, which the page's policy refuses. */
const PLANTED_IN_PAGE = 'plant-image';

/** What makes it leak. */
export const PLANTED: readonly string[] = [
  ...Object.keys(LEAKS).filter((name) => name !== PLANTED_FREEZE),
  PLANTED_IN_PAGE,
];

// Runs in our pages: once, when the story is there.
function leak(leaks: Readonly<Record<string, () => void>>): void {
  const timer = setInterval(() => {
    const text = document.querySelector('#story')?.textContent ?? '';
    if (text === '') return;
    clearInterval(timer);
    for (const [name, deed] of Object.entries(leaks)) if (text.includes(name)) deed();
  }, 5);
}

const IN_PAGE = `if (document.body?.textContent.includes('${PLANTED_IN_PAGE}'))
  document.createElement('div').innerHTML = '<img src="http://beacon.example/planted">';`;

/**
 * A Broadsheet with holes in it, made of the one that was built: to see that they are found.
 * @returns its folder, and how to remove it
 */
export function plantedExtension(browser: BrowserName): {
  readonly folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-planted-'));
  cpSync(builtFor(browser), folder, { recursive: true });
  const leaks = Object.entries(LEAKS).map(([name, deed]) => `'${name}': ${deed.toString()}`);
  writeFileSync(join(folder, 'leak.js'), `(${leak.toString()})({${leaks.join(',')}});`);
  for (const page of ['popup.html', 'reader.html'])
    appendFileSync(join(folder, page), '<script src="/leak.js"></script>');
  const reading = join(folder, 'read-page.js');
  writeFileSync(reading, `${IN_PAGE}\n${readFileSync(reading, 'utf8')}`);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
