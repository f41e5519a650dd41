import type { MessageKey } from '../lib/browser/translate.ts';
import type { Look } from '../lib/reading/look.ts';

/** What each theme is called, in the order in which they are offered. */
export const THEME_WORDS: Readonly<Record<Look['theme'], MessageKey>> = {
  system: 'theme_system',
  light: 'theme_light',
  sepia: 'theme_sepia',
  dark: 'theme_dark',
  contrast: 'theme_contrast',
};

/** What each typeface is called. */
export const FONT_WORDS: Readonly<Record<Look['font'], MessageKey>> = {
  serif: 'font_serif',
  sans: 'font_sans',
  dyslexic: 'font_dyslexic',
};

/** What each way of setting lines is called. */
export const ALIGN_WORDS: Readonly<Record<Look['align'], MessageKey>> = {
  start: 'align_start',
  justify: 'align_justify',
};
