import type { Mark } from './Picker.tsx';

/** As `PICKER_CSS` says, in CSS pixels. */
const FROM_EDGE = 16;

/** More of what is pointed at must not lie under the panel. */
const MOST_COVERED = 0.25;

/** A stretch of one of the window's two directions. */
interface Span {
  readonly from: number;
  readonly length: number;
}

const across = ({ x, width }: Mark): Span => ({ from: x, length: width });
const down = ({ y, height }: Mark): Span => ({ from: y, length: height });

const shared = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.from + a.length, b.from + b.length) - Math.max(a.from, b.from));

/** How much of a box another one covers: 0 to 1. */
function covered(box: Mark, by: Mark): number {
  const area = box.width * box.height;
  const both = shared(across(box), across(by)) * shared(down(box), down(by));
  return area === 0 ? 0 : both / area;
}

/**
 * Is the panel to stand at the top of the window? Else it stands at the bottom.
 * @param panel where it is now. @param windowHeight in CSS pixels
 */
export function isPanelOnTop(chosen: Mark, panel: Mark, windowHeight: number): boolean {
  const { x, width, height } = panel;
  const coveredFrom = (y: number) => covered(chosen, { x, y, width, height });
  const below = coveredFrom(windowHeight - FROM_EDGE - height);
  return below > MOST_COVERED && coveredFrom(FROM_EDGE) < below;
}
