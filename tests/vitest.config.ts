import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { patternTexts } from '../scripts/tools/pattern-texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What measures time, presses keys on a screen of its own, or fills the machine by itself. */
const ALONE = ['bench-page', 'heavy-pages', 'hostile-payloads', 'keys', 'smoothness'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

/** They look at documents of their own and change nothing around them, so files need no window each. */
const PURE = ['clutter', 'extract', 'judge', 'partition', 'related'].map(
  (folder) => `tests/lib/${folder}/**/*.test.ts`,
);

const BY_ITSELF = {
  environment: 'happy-dom',
  // Pages of 60,000 elements take happy-dom seconds, more where other programs run.
  testTimeout: 30_000,
  // Vitest leaves one processor of two to itself, and has little to do with it.
  maxWorkers: 2,
} as const;

const IN_BROWSERS = {
  environment: 'node',
  testTimeout: 60_000,
  // A real browser now and then misses a moment; what is broken fails twice.
  retry: 1,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
} as const;

export default defineConfig({
  root,
  test: {
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'out/coverage',
      thresholds: { lines: 95 },
    },
    projects: [
      {
        root,
        plugins: [await WxtVitest(), preact(), patternTexts()],
        test: {
          ...BY_ITSELF,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...PURE],
        },
      },
      {
        root,
        plugins: [await WxtVitest(), preact(), patternTexts()],
        test: { ...BY_ITSELF, name: 'unit-pure', include: PURE, isolate: false },
      },
      {
        root,
        test: {
          ...IN_BROWSERS,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          // Browsers wait more than they work: two at once fill two processors.
          maxWorkers: 2,
        },
      },
      {
        root,
        test: { ...IN_BROWSERS, name: 'e2e-alone', include: ALONE, fileParallelism: false },
      },
    ],
  },
});
