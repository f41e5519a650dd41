import { describe, expect, it } from 'vitest';
import { isUnseen, mockLayers, styled, type Layer } from './unseen-layers.ts';

mockLayers();

const UNSEEN: Readonly<Record<string, readonly Layer[]>> = {
  'letters of 4 pixels': [styled({ fontSize: '4.9px' })],
  'a first line far out to the left': [styled({ textIndent: '-501px' })],
  'letters on one heap': [styled({ letterSpacing: '-6.5px' })],
  'letters matched to nothing': [styled({ fontSizeAdjust: '0' })],
  'letters matched to next to nothing': [styled({ fontSizeAdjust: 'cap-height 0.1' })],
  'dots in the place of letters': [styled({ textSecurity: 'disc' })],
  'faint in what is faint': [styled({ opacity: '0.25' }), styled({ opacity: '0.25' })],
  'faint by a filter in what is faint': [
    styled({ opacity: '0.25' }),
    styled({ filter: 'opacity(25%)' }),
  ],
  'a mask that is faint all over': [
    styled({ maskImage: 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))' }),
  ],
  'a mask of no size': [styled({ maskImage: 'url("#mask")', maskSize: '0px 0px' })],
  'an indent of a whole line': [
    styled({ textIndent: '100%', whiteSpace: 'nowrap', overflowX: 'hidden' }),
  ],
  'an indent out of the box': [
    styled({ textIndent: '9999px', whiteSpace: 'nowrap', overflowX: 'clip' }),
  ],
  'padding that takes the whole box': [
    styled({ paddingInlineStart: '600px', overflowX: 'hidden' }),
  ],
  'padding down to the end of the box': [styled({ paddingTop: '40px', overflowY: 'hidden' })],
  'turned away, with a back that is not drawn': [
    styled({
      transform: 'matrix3d(-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1)',
      backfaceVisibility: 'hidden',
    }),
  ],
  'a picture in the place of the text': [styled({ content: 'url("dot.gif")' })],
  ...Object.fromEntries(
    [
      'inset(0px 100% 0px 0px)',
      'inset(0px 0px 39px)',
      'inset(999px)',
      'inset(10px calc(100% - 10px) calc(100% - 10px) 10px)',
      'inset(50% round 4px)',
      'circle(5px at -999px 0px)',
      'ellipse(0px 5px)',
      'polygon(evenodd, 0px 0px, 100% 0px, 0px 1px)',
    ].map((clipPath) => [`clipped by ${clipPath}`, [styled({ clipPath })]]),
  ),
  faint: [styled({ opacity: '0.09' })],
  'faint for what is around it': [styled({ opacity: '0' }), {}],
  'faded by a filter': [styled({ filter: 'blur(2px) opacity(0)' })],
  'clipped to half and more from each side': [styled({ clipPath: 'inset(50%)' })],
  'clipped to a circle of nothing': [styled({ clipPath: 'circle(0px at 50% 50%)' })],
  'clipped to a corner': [styled({ clipPath: 'polygon(0px 0px, 0px 0px, 0px 0px)' })],
};

const SEEN: Readonly<Record<string, readonly Layer[]>> = {
  'in a box that padding keeps open for what is placed in it': [
    styled({ paddingTop: '40px', overflowX: 'hidden', overflowY: 'hidden' }),
    styled({ position: 'absolute' }),
  ],
  'letters of 5 pixels': [styled({ fontSize: '5px' })],
  'a first line in the margin': [styled({ textIndent: '-500px' })],
  'letters close to each other': [styled({ letterSpacing: '-6.3px' })],
  'letters matched to another font': [styled({ fontSizeAdjust: 'ex-height 0.45' })],
  'half seen in what is half seen': [styled({ opacity: '0.5' }), styled({ opacity: '0.5' })],
  'a mask that fades': [styled({ maskImage: 'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))' })],
  'a hanging indent': [
    styled({ textIndent: '-32px', paddingInlineStart: '32px', overflowX: 'hidden' }),
  ],
  'an indent of a whole line, which goes on in the next': [
    styled({ textIndent: '100%', overflowX: 'hidden' }),
  ],
  'turned upside down': [
    styled({ transform: 'matrix(-1, 0, 0, -1, 0, 0)', backfaceVisibility: 'hidden' }),
  ],
  'clipped to a shape that is not known': [styled({ clipPath: 'url("#shape")' })],
  'clipped by a path': [styled({ clipPath: 'path("M 0 0")' })],
  'clipped to what reaches into the box': [styled({ clipPath: 'circle(300px at -280px 20px)' })],
  'paler, and to be read': [styled({ opacity: '0.1' })],
  'clipped by a little': [styled({ clipPath: 'inset(10%)' })],
};

describe('text whose letters cannot be seen', () => {
  it.each(Object.entries(UNSEEN))('is found: %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(true);
  });

  it.each(Object.entries(SEEN))('is not found in %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(false);
  });
});

it.each([
  [0.3, true],
  [0.32, false],
])('letters of 16 pixels drawn at %f of their size are unseen: %s', (zoom, unseen) => {
  const currentCSSZoom = { configurable: true, value: zoom };
  Object.defineProperty(Element.prototype, 'currentCSSZoom', currentCSSZoom);
  expect(isUnseen({})).toBe(unseen);
  Reflect.deleteProperty(Element.prototype, 'currentCSSZoom');
});
