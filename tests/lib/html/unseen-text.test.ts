import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unseenAmong } from '../../../lib/html/unseen-text.ts';

/** What a browser computes for an element that nobody styled. */
const PLAIN = {
  backgroundClip: 'border-box',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  clip: 'auto',
  clipPath: 'none',
  color: 'rgb(0, 0, 0)',
  colorScheme: 'normal',
  contentVisibility: 'visible',
  direction: 'ltr',
  display: 'block',
  filter: 'none',
  fontSize: '16px',
  opacity: '1',
  overflowX: 'visible',
  overflowY: 'visible',
  position: 'static',
  scale: 'none',
  textIndent: '0px',
  textShadow: 'none',
  transform: 'none',
  webkitTextFillColor: '',
  zIndex: 'auto',
};

type Style = Partial<typeof PLAIN>;
type Box = readonly [left: number, top: number, width: number, height: number];

/** An element round the text, or the text's own: how it is styled, and where it lies. */
interface Layer {
  readonly tag?: string;
  readonly style?: Style;
  readonly box?: Box;
}

const ON_PAGE: Box = [20, 200, 600, 40];

let layers: Map<Element, Layer>;

beforeEach(() => {
  layers = new Map();
  document.body.replaceChildren();
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const style = { ...PLAIN, ...layers.get(element)?.style };
    const getPropertyValue = (name: string) => (name === 'clip' ? style.clip : '');
    return { ...style, getPropertyValue } as unknown as CSSStyleDeclaration;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(...(layers.get(this)?.box ?? ON_PAGE));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Builds the layers into each other, the outermost first, and asks for the text of the innermost. */
function isUnseen(...chain: readonly Layer[]): boolean {
  let outer: Element = document.body;
  for (const layer of chain) {
    outer = outer.appendChild(document.createElement(layer.tag ?? 'div'));
    layers.set(outer, layer);
  }
  return unseenAmong(document, [outer]).has(outer);
}

const styled = (style: Style): Layer => ({ style });
const placed = (box: Box, style: Style = {}): Layer => ({ box, style });

const UNSEEN: Readonly<Record<string, readonly Layer[]>> = {
  'letters of 4 pixels': [styled({ fontSize: '4.9px' })],
  'a first line far out to the left': [styled({ textIndent: '-501px' })],
  'white on white': [styled({ color: 'rgb(255, 255, 255)' })],
  'nearly white on white': [styled({ color: 'rgb(247, 247, 247)' })],
  'the colour of the box around': [
    styled({ backgroundColor: 'rgb(20, 30, 40)' }),
    styled({ color: 'rgb(24, 26, 44)' }),
  ],
  'no colour at all': [styled({ color: 'rgba(0, 0, 0, 0.05)' })],
  'a fill of no colour': [styled({ webkitTextFillColor: 'rgba(0, 0, 0, 0)' })],
  faint: [styled({ opacity: '0.09' })],
  'faint for what is around it': [styled({ opacity: '0' }), {}],
  'faded by a filter': [styled({ filter: 'blur(2px) opacity(0)' })],
  'clipped to half and more from each side': [styled({ clipPath: 'inset(50%)' })],
  'clipped to a circle of nothing': [styled({ clipPath: 'circle(0px at 50% 50%)' })],
  'clipped to a corner': [styled({ clipPath: 'polygon(0px 0px, 0px 0px, 0px 0px)' })],
  'clipped the old way': [styled({ position: 'absolute', clip: 'rect(0px, 1px, 1px, 0px)' })],
  'content that is not drawn': [styled({ contentVisibility: 'hidden' })],
  'a box of one pixel': [placed([20, 200, 1, 1], { overflowX: 'hidden', overflowY: 'hidden' })],
  'a box of no height': [placed([20, 200, 600, 0], { overflowY: 'hidden' })],
  'drawn at no size': [placed([20, 200, 0, 40], { transform: 'matrix(0, 0, 0, 1, 0, 0)' })],
  'scaled to nothing': [placed([20, 200, 600, 0], { scale: '1 0' })],
  'left of the page': [placed([-9999, 200, 600, 40])],
  'above the page': [placed([20, -900, 600, 40])],
  'behind the background of the box around': [
    styled({ backgroundColor: 'rgb(200, 200, 200)' }),
    styled({ position: 'relative', zIndex: '-1' }),
  ],
};

const SEEN: Readonly<Record<string, readonly Layer[]>> = {
  'plain text': [{}],
  'letters of 5 pixels': [styled({ fontSize: '5px' })],
  'a first line in the margin': [styled({ textIndent: '-500px' })],
  'light grey on white': [styled({ color: 'rgb(246, 246, 246)' })],
  'white on a dark box': [
    styled({ backgroundColor: 'rgb(20, 30, 40)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white over a picture': [
    styled({ backgroundImage: 'url("sea.jpg")' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white over a tinted glass, which may lie over a picture': [
    styled({ backgroundColor: 'rgba(0, 0, 0, 0.4)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white in what is laid over the page': [
    styled({ position: 'absolute' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white with a shadow': [
    styled({ color: 'rgb(255, 255, 255)', textShadow: 'rgb(0, 0, 0) 1px 1px 2px' }),
  ],
  'a colour in a newer notation': [styled({ color: 'oklch(1 0 0)' })],
  'letters cut out of a background': [
    styled({ backgroundClip: 'text', backgroundImage: 'linear-gradient(red, blue)' }),
    styled({ color: 'rgba(0, 0, 0, 0)' }),
  ],
  'paler, and to be read': [styled({ opacity: '0.1' })],
  'clipped by a little': [styled({ clipPath: 'inset(10%)' })],
  'the old clip where nothing is placed': [styled({ clip: 'rect(0px, 1px, 1px, 0px)' })],
  'the old clip that leaves a part': [
    styled({ position: 'absolute', clip: 'rect(0px, 90px, 20px, 0px)' }),
  ],
  'a box of no height whose text runs over': [placed([20, 200, 600, 0])],
  'a line of no box of its own': [
    placed([20, 200, 0, 0], { display: 'inline', overflowX: 'hidden' }),
  ],
  'drawn smaller': [placed([20, 200, 300, 20], { transform: 'matrix(0.5, 0, 0, 0.5, 0, 0)' })],
  'further along a strip that can be scrolled': [
    styled({ overflowX: 'auto' }),
    placed([-9999, 200, 600, 40]),
  ],
  'below the window': [placed([20, 90_000, 600, 40])],
  'behind, where nothing covers it': [styled({ position: 'relative', zIndex: '-1' })],
  'behind, in a stack of its own': [
    styled({ backgroundColor: 'rgb(200, 200, 200)' }),
    styled({ position: 'relative', zIndex: '0' }),
    styled({ position: 'relative', zIndex: '-1' }),
  ],
};

describe('text that cannot be seen', () => {
  it.each(Object.entries(UNSEEN))('is found: %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(true);
  });

  it.each(Object.entries(SEEN))('is not found in %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(false);
  });
});

it('knows where lines begin in a script from right to left', () => {
  layers.set(document.documentElement, { style: { direction: 'rtl' } });
  expect(isUnseen(placed([window.innerWidth, 200, 600, 40]))).toBe(true);
  expect(isUnseen(placed([-9999, 200, 600, 40]))).toBe(false);
});

it('takes the page for dark where it says so', () => {
  layers.set(document.documentElement, { style: { colorScheme: 'light dark' } });
  expect(isUnseen(styled({ color: 'rgb(255, 255, 255)' }))).toBe(false);
});

it('finds text in a shadow root that stands in something unseen', () => {
  const host = document.body.appendChild(document.createElement('div'));
  layers.set(host, { style: { opacity: '0' } });
  const text = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(text);
  expect(unseenAmong(document, [text]).has(text)).toBe(true);
});

it('finds nothing in a document that no window shows', () => {
  const other = Object.create(document, { defaultView: { value: null } }) as Document;
  const text = document.body.appendChild(document.createElement('p'));
  layers.set(text, { style: { opacity: '0' } });
  expect(unseenAmong(document, [text]).size).toBe(1);
  expect(unseenAmong(other, [text]).size).toBe(0);
});

it('asks no box of what is folded away: a browser lays out all that is folded to tell', () => {
  const fold = document.body.appendChild(document.createElement('details'));
  const text = fold.appendChild(document.createElement('p'));
  layers.set(text, placed([0, 0, 0, 0], { overflowX: 'hidden' }));
  expect(unseenAmong(document, [text]).has(text)).toBe(true);
  const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockClear();
  const checkVisibility = vi.fn(function (this: Element) {
    return !fold.contains(this.parentElement);
  });
  Object.assign(Element.prototype, { checkVisibility });
  expect(unseenAmong(document, [text]).has(text)).toBe(false);
  expect(boxes.mock.contexts).not.toContain(text);
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

it('looks for what scrolls once in each box, however many texts lie out of sight in it', () => {
  let inner: Element = document.body;
  for (let depth = 0; depth < 100; depth++)
    inner = inner.appendChild(document.createElement('div'));
  const texts = Array.from({ length: 100 }, () => inner.appendChild(document.createElement('p')));
  for (const text of texts) layers.set(text, placed([-9999, 200, 600, 40]));
  const parents = vi.spyOn(Node.prototype, 'parentNode', 'get');
  expect(unseenAmong(document, texts).size).toBe(100);
  expect(parents.mock.calls.length).toBeLessThan(2000); // 10,000 where each text asks the whole way
});
