/** What a mark of ours says of the element that carries it. */
export const MARKS = {
  /** Hidden. */
  hidden: '',
  /** Kept from scrolling by something that is hidden now: scrolls again. */
  scrolls: 's',
  /** Shown to the reader who asked for it. */
  found: 'f',
} as const;

const root = (tag: string, attribute: string) => `${tag}[${attribute}="${MARKS.scrolls}"]`;

/**
 * The style sheet that makes marks work. With `overflow: visible` on both, html and body scroll as a
 * page without a word about it does.
 * @param attribute the name of the marks on this page
 */
export function markSheet(attribute: string): string {
  return [
    `[${attribute}="${MARKS.hidden}"]{display:none!important}`,
    `${root('html', attribute)},${root('body', attribute)}{overflow:visible!important;position:static!important;touch-action:auto!important;pointer-events:auto!important}`,
    `[${attribute}="${MARKS.found}"]{outline:3px solid #1d4f73!important;outline-offset:2px!important}`,
  ].join('\n');
}
