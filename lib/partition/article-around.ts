import { around, type Box } from './page-map.ts';

/** The nearest `<article>` around a box, itself included; null where it stands in none. */
export function articleAround(from: Box): Box | null {
  for (const box of around(from)) if (box.tag === 'article') return box;
  return null;
}
