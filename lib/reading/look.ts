import type { Settings } from '../settings.ts';

/** How a story is set. */
export type Look = Settings['look'];

/**
 * Sizes of the story's letters in CSS pixels at the browser's own size of 16; each step is about an
 * eighth more than the one before, the least that a reader sees as another size.
 */
export const SIZES = [14, 16, 18, 20, 22, 25, 28, 32, 36] as const;

/** The order in which the key for themes goes round. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;

/** The next larger size (`by` 1) or the next smaller one (`by` -1); the same at either end. */
export function sizeBeside(size: number, by: 1 | -1): number {
  const larger = SIZES.find((one) => one > size);
  const smaller = SIZES.findLast((one) => one < size);
  return (by === 1 ? larger : smaller) ?? size;
}

/** The theme after this one; after the last the first. */
export function nextTheme(theme: Look['theme']): Look['theme'] {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}
