/** A clip that leaves no more of a side shows nothing: sheets for screen readers leave one pixel. */
const NOTHING_PX = 1;

interface Size {
  readonly width: number;
  readonly height: number;
}

type Span = readonly [from: number, to: number];

/** A length as browsers compute it, of a side; NaN for what is neither pixels nor a share. */
function lengthOf(computed: string, side: number): number {
  const [, share = '0', sign = '+', pixels = '0'] =
    /^(?:calc\()?(?:(-?[\d.]+)%)?(?: ([+-]) )?(?:(-?[\d.]+)px)?\)?$/.exec(computed) ?? [];
  if (!/\d/.test(computed)) return NaN;
  return (Number(share) / 100) * side + (sign === '-' ? -1 : 1) * Number(pixels);
}

const wordsOf = (text: string) => text.match(/(?:calc\([^)]*\)|[^\s()])+/g) ?? [];

const inset = (inside: string, { width, height }: Size): readonly [Span, Span] => {
  const [top = '', right = top, bottom = top, left = right] = wordsOf(
    inside.replace(/ round .*/, ''),
  );
  return [
    [lengthOf(left, width), width - lengthOf(right, width)],
    [lengthOf(top, height), height - lengthOf(bottom, height)],
  ];
};

/** A circle is an ellipse of one radius; of a word for a radius ("closest-side") nothing is known. */
const ellipse = (inside: string, { width, height }: Size): readonly [Span, Span] => {
  const [radii = '', centre = '50% 50%'] = inside.split(/ ?at /);
  const [across = '', down = across] = wordsOf(radii);
  const [x = '', y = ''] = wordsOf(centre);
  const [left, top] = [lengthOf(x, width), lengthOf(y, height)];
  const [wide, high] = [lengthOf(across, width), lengthOf(down, height)];
  return [
    [left - wide, left + wide],
    [top - high, top + high],
  ];
};

const polygon = (inside: string, { width, height }: Size): readonly [Span, Span] => {
  const points = inside
    .split(',')
    .map(wordsOf)
    .filter(([x]) => x !== 'evenodd' && x !== 'nonzero');
  const xs = points.map(([x = '']) => lengthOf(x, width));
  const ys = points.map(([, y = '']) => lengthOf(y, height));
  return [
    [Math.min(...xs), Math.max(...xs)],
    [Math.min(...ys), Math.max(...ys)],
  ];
};

const SHAPES: Readonly<Record<string, typeof inset>> = { inset, circle: ellipse, ellipse, polygon };

/**
 * Does a clip leave nothing of a box? Told by what the shape reaches over: one that is not known, or is
 * drawn by a path, leaves all.
 * @param clipPath as browsers compute it
 */
export function isClippedAway(clipPath: string, box: Size): boolean {
  const [, name = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(clipPath) ?? [];
  const spans = SHAPES[name]?.(inside, box);
  if (spans === undefined) return false;
  const [[left, right], [top, bottom]] = spans;
  const wide = Math.min(right, box.width) - Math.max(left, 0);
  const high = Math.min(bottom, box.height) - Math.max(top, 0);
  return wide <= NOTHING_PX || high <= NOTHING_PX;
}
