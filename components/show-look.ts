import type { Look } from '../lib/reading/look.ts';

/** The browser's own letter size, in which sizes are counted: so they grow with a reader's own. */
const ROOT_PX = 16;

/** Sets a page as a reader likes it; the style sheets read what is written here. */
export function showLook(page: HTMLElement, look: Look): void {
  page.dataset['theme'] = look.theme;
  page.dataset['font'] = look.font;
  page.dataset['align'] = look.align;
  page.dataset['hyphens'] = look.hyphens;
  page.style.setProperty('--size', `${look.size / ROOT_PX}rem`);
  page.style.setProperty('--line', String(look.lineHeight));
  page.style.setProperty('--measure', `${look.width}ch`);
}
