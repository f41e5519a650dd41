import { around, type Block } from '../partition/page-map.ts';
import { tagOf } from '../partition/node-walk.ts';
import { isProse } from '../partition/prose.ts';
import { looksLikeTime } from '../related/time-label.ts';
import { DISCLOSES } from './disclosure.ts';
import { isWallBox, saysWall } from './walls.ts';

/** A paragraph longer than what a box that asks for something says is of a story. */
const STORY_CHARS = 260;

/** Where a story and what belongs to it stand, a rule takes nothing without knowing the story. */
const SHELTERS = new Set(['nav', 'menu', 'figure', 'figcaption', 'table', 'blockquote', 'p', 'h1']);

/** Does a part stand within something whose inside stays, whatever it says? */
export function isSheltered(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root.ownerDocument, 1); // elements
  walker.currentNode = root;
  for (let node = walker.parentNode(); node !== null; node = walker.parentNode()) {
    if (SHELTERS.has(tagOf(node))) return true;
  }
  return false;
}

/** Must a block stay, as far as it can be told without the page around it? */
export function isKeptAlone(block: Block): boolean {
  const { text, heading, box, parts } = block;
  if (heading === 1 || (text.length > STORY_CHARS && isProse(block))) return true;
  if (parts.some(looksLikeTime) || saysWall(text) || DISCLOSES.test(text)) return true;
  for (const one of around(box)) if (one.tag === 'figcaption' || isWallBox(one)) return true;
  return false;
}
