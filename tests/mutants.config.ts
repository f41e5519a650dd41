import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests of what keeps pages out, which `npm run mutants` runs once for every fault it puts there. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [await WxtVitest()],
  test: {
    environment: 'happy-dom',
    include: [
      'tests/lib/html/sanitize*.test.ts',
      'tests/lib/clutter/guard*.test.ts',
      'tests/lib/clutter/walls.test.ts',
      'tests/lib/messages.test.ts',
      'tests/lib/browser/messenger.test.ts',
      'tests/lib/browser/reading-schema.test.ts',
    ],
    // Once for every fault: files of one kind share their modules and their document.
    isolate: false,
    testTimeout: 30_000,
  },
});
