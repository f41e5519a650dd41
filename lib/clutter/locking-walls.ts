import { WALL } from '../extract/wall-phrases.ts';
import { around, holds, type Box, type PageMap } from '../partition/page-map.ts';
import type { Partition } from '../partition/partition-page.ts';
import { standsApart } from './stands-apart.ts';
import { isWallBox, saysWall } from './walls.ts';

/** A wall without an overlay stands where the free part ends: within so many blocks of it (as endsAtWall has it). */
const REACH = 10;

/** Who asks there to log in or to subscribe asks for a comment or an account, and locks nothing. */
const ELSEWHERE = 'nav, footer, [class*="comment" i], [id*="comment" i]';

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

const isElsewhere = ({ element }: Box) => native.closest.call(element, ELSEWHERE) !== null;

/** What is held in the window, whatever it is called. */
const HELD = { named: /(?!)/, orHeld: ['fixed', 'sticky'] } as const;

/** A place where a wall may be, with what it says; '' for one by its name. */
interface Place {
  readonly box: Box;
  readonly says: string;
}

function wallsOf({ boxes, blocks }: PageMap): Place[] {
  const named = boxes.filter(isWallBox).map((box) => ({ box, says: '' }));
  const said = blocks.filter(({ text }) => saysWall(text));
  return [...named, ...said.map(({ box, text }) => ({ box, says: text }))];
}

/**
 * Is there a wall of payment or login on a page that may have locked its scrolling? One lies over the page
 * or stands where the story ends. A log-in for subscribers in the page's head, at comments or in its foot,
 * and another story's badge, have nothing to do with it: a page that a cookie notice has locked would
 * otherwise stay dark and still for them.
 */
export function hasLockingWall({ page, headline, story, cardLists }: Partition): boolean {
  const first = headline?.index ?? story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? page.blocks.length;
  const cards = cardLists.flatMap((list) => list.cards.map(({ box }) => box));
  return wallsOf(page).some(({ box, says }) => {
    if (isElsewhere(box) || cards.some((card) => holds(card, box))) return false;
    if (box.from >= first && box.from <= last + REACH) return true;
    const mayLieOver = says === '' || WALL.test(says);
    return mayLieOver && Array.from(around(box)).some((one) => standsApart(page, one, HELD));
  });
}

/** The same of a part of a page, of which nobody knows where the story is: one that comes late mostly is a wall. */
export function partHasLockingWall(part: PageMap): boolean {
  return wallsOf(part).some(({ box }) => !isElsewhere(box));
}
