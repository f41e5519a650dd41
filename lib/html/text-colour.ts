/** How an element is asked for its computed style, and for what is around it. */
export interface Looks {
  styleOf(element: Element): CSSStyleDeclaration;
  around(element: Element): Element | null;
  /** The colours behind elements that were asked for so far. */
  readonly grounds: Map<Element, Colour | null>;
}

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export interface Colour {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** Less opaque than this is not seen. A text that a reader is meant to make out begins near 0.3. */
export const SEEN_ALPHA = 0.1;
/** More opaque than this covers what is below it. */
const COVERS_ALPHA = 0.9;
/** Colours whose channels differ by no more are one colour to the eye: #fefefe on white. */
const SAME_COLOUR = 8;

const WHITE: Colour = { channels: [255, 255, 255], alpha: 1 };

/** A colour as browsers compute it; null for the newer notations, which no eye is fooled by here. */
function colourOf(computed: string): Colour | null {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (match === null) return null;
  const [, red, green, blue, alpha = '1'] = match;
  return { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

/** Does something cover what lies behind the element: a background of its own? */
export function coversWhatIsBehind(style: CSSStyleDeclaration): boolean {
  return (colourOf(style.backgroundColor)?.alpha ?? 0) > COVERS_ALPHA;
}

/** The colour that an element puts behind text: null where that cannot be told, undefined where it puts none. */
function ownGround(element: Element, looks: Looks): Colour | null | undefined {
  const style = looks.styleOf(element);
  if (style.backgroundImage !== 'none') return null;
  const own = colourOf(style.backgroundColor);
  if (coversWhatIsBehind(style)) return own;
  // It may lie over a picture that stands beside it in the markup.
  if ((own?.alpha ?? 0) > 0 || /^(?:absolute|fixed|sticky)$/.test(style.position)) return null;
  if (looks.around(element) === null && style.colorScheme.includes('dark')) return null;
  return undefined;
}

/** The colour that lies behind an element's text; null where that cannot be told. */
function colourBehind(element: Element, looks: Looks): Colour | null {
  const passed: Element[] = [];
  let ground: Colour | null | undefined;
  for (let one: Element | null = element; one !== null; one = looks.around(one)) {
    ground = looks.grounds.get(one);
    if (ground !== undefined) break;
    passed.push(one);
    ground = ownGround(one, looks);
    if (ground !== undefined) break;
  }
  const found = ground === undefined ? WHITE : ground;
  // Else a page of many paragraphs asks everything around each of them again.
  for (const one of passed) looks.grounds.set(one, found);
  return found;
}

/** Are letters cut out of the background of this element or of one around it? */
function isCutOut(element: Element, looks: Looks): boolean {
  for (let one: Element | null = element; one !== null; one = looks.around(one)) {
    if (looks.styleOf(one).backgroundClip.includes('text')) return true;
  }
  return false;
}

/** Is the text of an element drawn in no colour, or in that of what lies behind it? */
export function isDrawnUnseen(element: Element, looks: Looks): boolean {
  const style = looks.styleOf(element);
  const ink = colourOf(style.webkitTextFillColor || style.color);
  if (ink === null || style.textShadow !== 'none') return false;
  if (ink.alpha < SEEN_ALPHA) return !isCutOut(element, looks);
  const behind = colourBehind(element, looks);
  return (
    behind?.channels.every(
      (channel, place) => Math.abs(channel - (ink.channels[place] ?? 0)) <= SAME_COLOUR,
    ) === true
  );
}
