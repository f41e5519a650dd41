import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The page that Broadsheet opens when it is installed. */
export const WELCOME = '/welcome.html';

/** A browser that has not opened it by then never does: it takes about 0.3 s. */
export const WELCOME_MS = 20_000;

/** Does this extension greet whoever installs it? Not every one that a test installs is Broadsheet. */
export function greets(extension: string): boolean {
  return existsSync(join(extension, WELCOME));
}
