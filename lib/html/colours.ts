/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export interface Colour {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** Less opaque than this is not seen. A text that a reader is meant to make out begins near 0.3. */
export const SEEN_ALPHA = 0.1;
/** More opaque than this covers what is below it. */
export const COVERS_ALPHA = 0.9;
/** Colours whose channels differ by no more are one colour to the eye: #fefefe on white. */
const SAME_COLOUR = 8;

type Values = readonly [number, number, number];
type Convert = (values: Values) => Values;

const times = ([x, y, z]: Values, rows: readonly Values[]): Values => {
  const [a = 0, b = 0, c = 0] = rows.map(([i, j, k]) => i * x + j * y + k * z);
  return [a, b, c];
};

const map = ([a, b, c]: Values, change: (value: number) => number): Values => [
  change(a),
  change(b),
  change(c),
];

/** Light to what a screen is sent, cut to what it can show. Source of all that follows: CSS Color 4, sections 10 and 18. */
const encoded: Convert = (light) =>
  map(light, (value) => {
    const sent = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return 255 * Math.min(1, Math.max(0, sent));
  });

const fromOklab: Convert = ([lightness, a, b]) => {
  const cones: Values = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ];
  return encoded(
    times(
      map(cones, (value) => value ** 3),
      [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.707614701],
      ],
    ),
  );
};

const fromLab: Convert = ([lightness, a, b]) => {
  const y = (lightness + 16) / 116;
  const [red, green, blue] = map([y + a / 500, y, y - b / 200], (value) =>
    value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27),
  );
  const white: Values = [red * 0.96429567, green, blue * 0.8251046];
  return encoded(
    times(white, [
      [3.1341358529, -1.6173863321, -0.4906619461],
      [-0.978795503, 1.9162545673, 0.0334427312],
      [0.0719553799, -0.2289768264, 1.4053860583],
    ]),
  );
};

/** From a hue in degrees to two axes. */
const unrolled: Convert = ([lightness, chroma, hue]) => [
  lightness,
  chroma * Math.cos((hue * Math.PI) / 180),
  chroma * Math.sin((hue * Math.PI) / 180),
];

const direct: Convert = (values) => map(values, (value) => 255 * Math.min(1, Math.max(0, value)));

/** What the numbers of each notation mean. The wide spaces are taken for the screen's own: black, white and greys agree. */
const NOTATIONS: ReadonlyMap<string, Convert> = new Map([
  ['rgb', (values) => values],
  ['rgba', (values) => values],
  ['srgb', direct],
  ['display-p3', direct],
  ['a98-rgb', direct],
  ['prophoto-rgb', direct],
  ['rec2020', direct],
  ['srgb-linear', encoded],
  ['oklab', fromOklab],
  ['oklch', (values) => fromOklab(unrolled(values))],
  ['lab', fromLab],
  ['lch', (values) => fromLab(unrolled(values))],
] satisfies [string, Convert][]);

/** A colour as browsers write it; what it looks like is not known where its notation is none of these. */
function parse(name: string, inside: string): Colour {
  const words = inside.split(/[\s,/]+/);
  const convert = NOTATIONS.get(name === 'color' ? (words.shift() ?? '') : name);
  // "none" is nothing of it.
  const [a = 0, b = 0, c = 0, alpha = 1] = words.map((word) => Number(word) || 0);
  return { channels: convert?.([a, b, c]) ?? [NaN, NaN, NaN], alpha };
}

/** All colours in a computed value, in order. */
export function coloursIn(computed: string): Colour[] {
  return Array.from(
    computed.matchAll(/\b(rgba?|color|oklab|oklch|lab|lch)\(([^()]*)\)/g),
    ([, name = '', inside = '']) => parse(name, inside),
  );
}

/** Do two colours look alike? False where what one looks like is not known. */
export function isSame(one: Colour, other: Colour): boolean {
  return one.channels.every(
    (channel, place) => Math.abs(channel - (other.channels[place] ?? NaN)) <= SAME_COLOUR,
  );
}

/** What a colour looks like on another one. */
export function over(above: Colour, below: Colour): Colour {
  if (above.alpha === 0) return below;
  const { alpha } = above;
  const channels = above.channels.map(
    (channel, place) => alpha * channel + (1 - alpha) * (below.channels[place] ?? NaN),
  );
  return { channels, alpha: Math.max(alpha, below.alpha) };
}

/**
 * The one colour that a computed picture is made of, like a gradient from white to white.
 * @returns undefined where there is no picture, null where it is of several colours or they are not known
 */
export function colourOfPicture(image: string): Colour | null | undefined {
  if (image === 'none') return undefined;
  const isGradient = /^(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(image);
  if (!isGradient || /url\(|image|element|paint/.test(image)) return null;
  const [first, ...more] = coloursIn(image);
  if (first === undefined) return null;
  const isOne = more.every(
    ({ alpha, channels }) => alpha === first.alpha && isSame({ alpha, channels }, first),
  );
  return isOne ? first : null;
}
