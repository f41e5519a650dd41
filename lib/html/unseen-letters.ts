import { colourOfPicture, SEEN_ALPHA } from './colours.ts';

/** Smaller letters cannot be read; the smallest print of the corpus is 9 pixels high. */
export const READABLE_PX = 5;
/** A first line set so far to the left is nowhere; an indent out of the margin is about 40 pixels. */
const OUT_OF_SIGHT_PX = -500;
/** Letters are half as wide as they are high: moved together by more they lie on each other. Headlines go to -0.05. */
const CRUSHED_EM = -0.4;
/** What a small letter without a stem measures of one with it, so that its height tells the print's. */
const SMALL_LETTER = 0.5;

/**
 * Are the letters of a text themselves too small to be read, on one heap, masked or far off?
 * @param zoom of the element they stand in; Chromium knows it from 128 on
 */
export function areLettersUnseen(style: CSSStyleDeclaration, zoom = 1): boolean {
  const size = parseFloat(style.fontSize) * zoom;
  const smallLetter = Number(/[\d.]+$/.exec(style.fontSizeAdjust)?.[0] ?? SMALL_LETTER);
  const isMasked = !/^(?:none|)$/.test(style.getPropertyValue('-webkit-text-security'));
  return (
    size < READABLE_PX ||
    size * smallLetter < READABLE_PX * SMALL_LETTER ||
    parseFloat(style.letterSpacing) * zoom < CRUSHED_EM * size ||
    parseFloat(style.textIndent) < OUT_OF_SIGHT_PX ||
    isMasked
  );
}

const CUTS = /^(?:hidden|clip)$/;

/** Is a box's only line of text moved out of it by its indent, and cut off? Pages put a picture in its place so. */
export function isIndentedAway(style: CSSStyleDeclaration, { width }: DOMRect): boolean {
  const { textIndent } = style;
  if (!CUTS.test(style.overflowX) || style.whiteSpace !== 'nowrap') return false;
  return parseFloat(textIndent) * (textIndent.endsWith('%') ? width / 100 : 1) >= width;
}

/** Is a box's own text moved out of it by its padding, and cut off? What is placed in the box is not moved. */
export function isPaddedAway(style: CSSStyleDeclaration, { width, height }: DOMRect): boolean {
  return (
    (CUTS.test(style.overflowX) && parseFloat(style.paddingInlineStart) >= width) ||
    (CUTS.test(style.overflowY) && parseFloat(style.paddingTop) >= height)
  );
}

/** Is a box drawn through a mask that lets nothing through: faint all over, or of no size? */
export function isMaskedAway({ maskImage, maskSize }: CSSStyleDeclaration): boolean {
  const mask = colourOfPicture(maskImage);
  if (mask === undefined) return false;
  return /(?:^| )0(?:px|%)(?: |$)/.test(maskSize) || (mask !== null && mask.alpha < SEEN_ALPHA);
}

/** How opaque an element is by itself, whatever it stands in. */
export function opacityOf({ opacity, filter }: CSSStyleDeclaration): number {
  const [, share = '1', percent = ''] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return Number(opacity) * (Number(share) / (percent === '' ? 1 : 100));
}

/** Is an element turned away, with a back that is not drawn, or a picture in the place of its text? */
export function isNotDrawn(style: CSSStyleDeclaration): boolean {
  const isTurned = /^matrix3d\((?:[^,]+, ){10}-/.test(style.transform);
  return (isTurned && style.backfaceVisibility === 'hidden') || style.content.startsWith('url(');
}
