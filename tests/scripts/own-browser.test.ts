// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ownBrowser } from '../../scripts/tools/own-browser.ts';

interface Hook {
  handler(options: { format: string }, bundle: object): void;
}

/** What a script becomes. */
function built(code: string, format: string): string {
  const chunk = { type: 'chunk', code };
  (ownBrowser().generateBundle as unknown as Hook).handler({ format }, { 'a.js': chunk });
  return chunk.code;
}

/** What a script has for `browser` where a page has an element of that name, and the browser perhaps its own. */
function seenBy(code: string, own: object): unknown {
  return runInNewContext(
    `Object.setPrototypeOf(globalThis, { browser: 'an element' });
     Object.assign(globalThis, own);
     (0, eval)(code);`,
    { own, code },
  );
}

const CODE = 'globalThis.browser';

it('a script in a page takes no element for the interface of the browser', () => {
  expect(seenBy(CODE, {})).toBe('an element');
  expect(seenBy(built(CODE, 'iife'), {})).toBeUndefined();
});

it('what the browser has stays', () => {
  expect(seenBy(built(CODE, 'iife'), { browser: 'the interface' })).toBe('the interface');
});

it('pages of ours, which have no such elements, are left alone', () => {
  expect(built(CODE, 'es')).toBe(CODE);
});
