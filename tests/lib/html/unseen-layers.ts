import { afterEach, beforeEach, vi } from 'vitest';
import { unseenAmong } from '../../../lib/html/unseen-text.ts';

/** What a browser computes for an element that nobody styled. */
export const PLAIN = {
  backgroundClip: 'border-box',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backfaceVisibility: 'visible',
  backgroundImage: 'none',
  backgroundSize: 'auto',
  clip: 'auto',
  clipPath: 'none',
  color: 'rgb(0, 0, 0)',
  colorScheme: 'normal',
  content: 'normal',
  contentVisibility: 'visible',
  direction: 'ltr',
  display: 'block',
  filter: 'none',
  fontSize: '16px',
  fontSizeAdjust: 'none',
  letterSpacing: 'normal',
  maskImage: 'none',
  maskSize: 'auto',
  mixBlendMode: 'normal',
  opacity: '1',
  overflowX: 'visible',
  overflowY: 'visible',
  paddingInlineStart: '0px',
  paddingTop: '0px',
  position: 'static',
  scale: 'none',
  textIndent: '0px',
  textSecurity: 'none',
  textShadow: 'none',
  transform: 'none',
  webkitTextFillColor: '',
  webkitTextStrokeColor: 'rgb(0, 0, 0)',
  webkitTextStrokeWidth: '0px',
  whiteSpace: 'normal',
  zIndex: 'auto',
};

type Style = Partial<typeof PLAIN>;
type Box = readonly [left: number, top: number, width: number, height: number];

/** An element round the text, or the text's own: how it is styled, and where it lies. */
export interface Layer {
  readonly tag?: string;
  readonly style?: Style;
  readonly box?: Box;
}

const ON_PAGE: Box = [20, 200, 600, 40];

/** What is told of each element; a test may add to it. */
export const layers = new Map<Element, Layer>();

/** Lets every test of a file say how elements look and where they lie. */
export function mockLayers(): void {
  beforeEach(() => {
    layers.clear();
    document.body.replaceChildren();
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      const style = { ...PLAIN, ...layers.get(element)?.style };
      const getPropertyValue = (name: string) =>
        ({ clip: style.clip, '-webkit-text-security': style.textSecurity })[name] ?? '';
      return { ...style, getPropertyValue } as unknown as CSSStyleDeclaration;
    });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(...(layers.get(this)?.box ?? ON_PAGE));
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });
}

/** Builds the layers into each other, the outermost first, and asks for the text of the innermost. */
export function isUnseen(...chain: readonly Layer[]): boolean {
  let outer: Element = document.body;
  for (const layer of chain) {
    outer = outer.appendChild(document.createElement(layer.tag ?? 'div'));
    layers.set(outer, layer);
  }
  return unseenAmong(document, [outer]).has(outer);
}

export const styled = (style: Style): Layer => ({ style });
export const placed = (box: Box, style: Style = {}): Layer => ({ box, style });
