import { around, type Block, type Box } from './page-map.ts';

const CAPTION_HINT = / (caption|captions|figcaption) /;
/** Longer texts beside a picture that are called captions are parts of a gallery's story. */
const CAPTION_CHARS = 300;

/** Captions and credits stay with their pictures. */
export function inCaption(block: Block): boolean {
  if (isNamedCaption(block)) return true;
  return (
    hasAround(block, ['figcaption', 'figure', 'picture', 'caption']) &&
    !hasAround(block, ['blockquote', 'table'])
  );
}

/** Is a block called a caption, or in a box so called, with a picture close by? */
function isNamedCaption({ box, text }: Block): boolean {
  if (text.length > CAPTION_CHARS) return false;
  const named = [box, box.parent].find((one) => one !== null && CAPTION_HINT.test(one.hint));
  return holdsMedia(named?.parent) || holdsMedia(named?.parent?.parent);
}

function holdsMedia(box: Box | null | undefined): boolean {
  return (box?.media ?? 0) > 0;
}

function hasAround(block: Block, tags: readonly string[]): boolean {
  for (const box of around(block.box)) if (tags.includes(box.tag)) return true;
  return false;
}
