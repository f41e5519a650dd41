import {
  colourOfPicture,
  coloursIn,
  COVERS_ALPHA,
  isSame,
  over,
  SEEN_ALPHA,
  type Colour,
} from './colours.ts';

/** How an element is asked for its computed style, and for what is around it. */
export interface Looks {
  styleOf(element: Element): CSSStyleDeclaration;
  around(element: Element): Element | null;
  /** The colours behind elements that were asked for so far. */
  readonly grounds: Map<Element, Colour | null>;
}

const WHITE: Colour = { channels: [255, 255, 255], alpha: 1 };
const NOTHING: Colour = { channels: [0, 0, 0], alpha: 0 };

/** A shadow cast farther than this is not beside its letter any more. */
const FAR_SHADOW_PX = 200;

/** Of a notation that is not known nobody can say that it looks like another. */
const UNKNOWN: Colour = { channels: [NaN, NaN, NaN], alpha: 1 };

const colourOf = (computed: string): Colour => coloursIn(computed)[0] ?? UNKNOWN;

/** Does something cover what lies behind the element: a background of its own? */
export function coversWhatIsBehind(style: CSSStyleDeclaration): boolean {
  return colourOf(style.backgroundColor).alpha > COVERS_ALPHA;
}

/** The background of an element: null where that cannot be told. */
function paintOf(style: CSSStyleDeclaration): Colour | null {
  const picture = colourOfPicture(style.backgroundImage);
  // A small one leaves the rest free: the line under a link is drawn so.
  if (picture === null || (picture !== undefined && /\d/.test(style.backgroundSize))) return null;
  return over(picture ?? NOTHING, colourOf(style.backgroundColor));
}

const isCut = ({ backgroundClip }: CSSStyleDeclaration) => backgroundClip.includes('text');

/** The colour that an element puts behind text, maybe none; null where that cannot be told. */
function ownGround(element: Element, looks: Looks): Colour | null {
  const style = looks.styleOf(element);
  const own = isCut(style) ? NOTHING : paintOf(style);
  if (own === null || own.alpha > COVERS_ALPHA) return own;
  // It may lie over a picture that stands beside it in the markup.
  if (/^(?:absolute|fixed|sticky)$/.test(style.position)) return null;
  if (looks.around(element) === null && style.colorScheme.includes('dark')) return null;
  return own;
}

/** The colour that lies behind an element's text; null where that cannot be told. */
function colourBehind(element: Element | null, looks: Looks): Colour | null {
  if (element === null) return WHITE;
  // Else a page of many paragraphs asks everything around each of them again.
  const known = looks.grounds.get(element);
  if (known !== undefined) return known;
  const own = ownGround(element, looks);
  const isEnough = own === null || own.alpha > COVERS_ALPHA;
  const below = isEnough ? own : colourBehind(looks.around(element), looks);
  const found = own === null || below === null ? null : over(own, below);
  looks.grounds.set(element, found);
  return found;
}

/** What shows through letters that are cut out of a background; null where they are, and of what is not known. */
function showsThrough(element: Element, looks: Looks): Colour | null {
  for (let one: Element | null = element; one !== null; one = looks.around(one)) {
    const style = looks.styleOf(one);
    if (isCut(style)) return paintOf(style);
  }
  return NOTHING;
}

/** What a letter looks like that is mixed with what lies behind it. Source: Compositing and Blending 1, section 10. */
const MIXED: Readonly<Record<string, (ink: number, behind: number) => number>> = {
  multiply: (ink, behind) => (ink * behind) / 255,
  screen: (ink, behind) => ink + behind - (ink * behind) / 255,
  darken: Math.min,
  lighten: Math.max,
  difference: (ink, behind) => Math.abs(ink - behind),
  exclusion: (ink, behind) => ink + behind - (2 * ink * behind) / 255,
};

/** An ink as it is mixed with what is behind it; null where that cannot be told. */
function mixedInk(ink: Colour, behind: Colour | null, mode: string): Colour | null {
  if (mode === 'normal') return ink;
  const mix = MIXED[mode];
  if (mix === undefined || behind === null) return null;
  const channels = ink.channels.map((channel, at) => mix(channel, behind.channels[at] ?? NaN));
  return { ...ink, channels };
}

/** The colours round the letters: of their outlines, and of their shadows. */
function coloursAround(style: CSSStyleDeclaration): Colour[] {
  const outline = style.webkitTextStrokeWidth === '0px' ? '' : style.webkitTextStrokeColor;
  const shadows = style.textShadow.split(/, (?=[a-z])/).filter((shadow) => {
    const [x = 0, y = 0] = Array.from(shadow.matchAll(/(-?[\d.]+)px/g), ([, far]) => Number(far));
    return Math.max(Math.abs(x), Math.abs(y)) < FAR_SHADOW_PX;
  });
  return coloursIn([outline, ...shadows].join(' '));
}

/** Is the text of an element drawn in no colour, or in that of what lies behind it? */
export function isDrawnUnseen(element: Element, looks: Looks): boolean {
  const style = looks.styleOf(element);
  const behind = colourBehind(element, looks);
  const isLost = (colour: Colour) =>
    colour.alpha < SEEN_ALPHA || (behind !== null && isSame(over(colour, behind), behind));
  const own = colourOf(style.webkitTextFillColor || style.color);
  const ink =
    own.alpha < SEEN_ALPHA
      ? showsThrough(element, looks)
      : mixedInk(own, behind, style.mixBlendMode);
  return ink !== null && isLost(ink) && coloursAround(style).every(isLost);
}
