// @vitest-environment node
import { expect, it } from 'vitest';
import { nextTheme, SIZES, sizeBeside, THEMES } from '../../../lib/reading/look.ts';
import { parseSettings } from '../../../lib/settings.ts';

it('steps through the sizes and stops at both ends', () => {
  expect([sizeBeside(18, 1), sizeBeside(18, -1)]).toEqual([20, 16]);
  expect([sizeBeside(36, 1), sizeBeside(14, -1)]).toEqual([36, 14]);
});

it('steps from a size that is none of the steps', () => {
  expect([sizeBeside(19, 1), sizeBeside(19, -1)]).toEqual([20, 18]);
});

it('goes round all themes', () => {
  const seen = THEMES.map(nextTheme);
  expect(new Set(seen)).toEqual(new Set(THEMES));
  expect(nextTheme('contrast')).toBe('system');
});

it('every size and theme can be stored', () => {
  for (const size of SIZES) expect(parseSettings({ look: { size } }).look.size).toBe(size);
  for (const theme of THEMES) expect(parseSettings({ look: { theme } }).look.theme).toBe(theme);
});

it('a wrong value of the look takes its default and leaves the others', () => {
  const { look } = parseSettings({ look: { size: 400, theme: 'sepia', width: 'wide' } });
  expect(look).toMatchObject({ size: 18, theme: 'sepia', width: 66 });
});
