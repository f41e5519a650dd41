import { looksLikeTime } from '../related/time-label.ts';
import { CREDIT_LINE } from './credit-phrases.ts';
import { inCaption } from './in-caption.ts';
import { tagOf } from './node-walk.ts';
import type { Block, Box, PageMap } from './page-map.ts';

/** So many posts with a time, told by their own length, make those beside them posts too. */
const POSTS_TOLD = 2;

/**
 * The short posts of a live blog: "Not a seat left." They stand beside posts of the story in boxes of the same name,
 * each with its time, and hold nothing but lines that look like those of the posts that were told by themselves.
 * @param own the story's blocks
 */
export function livePosts(page: PageMap, own: ReadonlySet<Block>): Block[] {
  return page.boxes.flatMap((box) => {
    const { children } = box;
    return children.length > POSTS_TOLD ? postsAmong(page, children.filter(isNamed), own) : [];
  });
}

const isNamed = ({ hint, tag, from, to }: Box) =>
  to - from > 1 && (hint !== '' || tag === 'article');

function postsAmong(page: PageMap, boxes: readonly Box[], own: ReadonlySet<Block>): Block[] {
  const blocksOf = ({ from, to }: Box) => page.blocks.slice(from, to);
  const isTold = (box: Box) => blocksOf(box).some((block) => own.has(block));
  const first = boxes.find(isTold);
  if (first === undefined) return [];
  const alike = boxes.filter((box) => nameOf(box) === nameOf(first));
  const told = alike.filter(isTold);
  if (told.length < POSTS_TOLD || !alike.every((box) => blocksOf(box).some(isTime))) return [];
  const lines = told.flatMap(blocksOf).filter((block) => own.has(block));
  const looks = new Set(lines.map(lookOf));
  return alike.flatMap((box) => {
    const post = isTold(box) ? [] : blocksOf(box).filter((block) => !isTime(block));
    return post.every((block) => looks.has(lookOf(block)) && saysOnly(block)) ? post : [];
  });
}

function saysOnly(block: Block): boolean {
  return block.links.length === 0 && !inCaption(block) && !CREDIT_LINE.test(block.text);
}

/** What a post is called: more than its first word may be a name of its own, "post-4711". */
const nameOf = ({ tag, hint }: Box) => `${tag} ${hint.trim().split(' ', 1)[0] ?? ''}`;

const lookOf = ({ box, heading }: Block) => `${box.tag} ${box.hint} ${String(heading)}`;

/** Is a line a time, with whatever links beside it? */
function isTime({ text, nodes }: Block): boolean {
  return looksLikeTime(text) || nodes.some((node) => tagOf(node) === 'time');
}
