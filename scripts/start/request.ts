import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/browsers/driver.ts';
import { ROOT } from '../tools/program.ts';

/** What `npm start` was asked to do. */
export interface StartRequest {
  readonly browser: BrowserName;
  readonly page: { readonly file: string } | { readonly address: string };
}

const SAMPLE = join(ROOT, 'tests', 'pages', 'sample', 'page.html');

export const USAGE =
  'npm start                               the sample page, in Chromium\n' +
  'npm start -- page.html                  a saved page\n' +
  'npm start -- https://example.com/story  a page on the web\n' +
  'npm start -- --browser firefox [...]    the same in Firefox';

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function pageOf(given: string | undefined): StartRequest['page'] {
  if (given === undefined) return { file: SAMPLE };
  if (/^https?:/i.test(given)) {
    if (!URL.canParse(given)) throw new Error(`${given} is not a valid address.`);
    return { address: given };
  }
  const file = resolve(process.env['INIT_CWD'] ?? '.', given);
  if (isFile(file)) return { file };
  throw new Error(`There is no file ${file}, and an address must begin with http:// or https://.`);
}

function browserOf(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  if (name === 'chrome') return 'chromium';
  throw new Error(`--browser takes chromium or firefox, not ${name}.`);
}

/**
 * Reads the command line of `npm start`.
 * @throws in a sentence for whoever typed it, when it cannot be done
 */
export function startRequest(args: readonly string[]): StartRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('One page at a time, please.');
  return { browser: browserOf(values.browser), page: pageOf(positionals[0]) };
}
