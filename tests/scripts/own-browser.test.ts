// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ownBrowser } from '../../scripts/tools/own-browser.ts';

interface Hook {
  handler(options: { format: string }, bundle: object): void;
}

/** What stands in place of the polyfill in a build; null where it stays. */
function inPlaceOfPolyfill(lib: false | { formats: string[] }): unknown {
  const plugin = ownBrowser() as unknown as Record<string, (given: unknown) => unknown>;
  plugin['configResolved']?.({ build: { lib } });
  const id = plugin['resolveId']?.('webextension-polyfill');
  return id === null ? null : plugin['load']?.(id);
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

it('scripts take the interface that the browser has, of either name', () => {
  const code = String(inPlaceOfPolyfill({ formats: ['iife'] })).replace('export default', '');
  expect(runInNewContext(code, { browser: 'Firefox', chrome: 'its likeness' })).toBe('Firefox');
  expect(runInNewContext(`var browser; ${code}`, { chrome: 'Chrome' })).toBe('Chrome');
});

it('pages of ours keep the polyfill', () => {
  expect(inPlaceOfPolyfill(false)).toBeNull();
  expect(inPlaceOfPolyfill({ formats: ['es'] })).toBeNull();
});
