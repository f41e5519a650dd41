import { describe, expect, it } from 'vitest';
import { isUnseen, layers, mockLayers, styled, type Layer } from './unseen-layers.ts';

mockLayers();

const UNSEEN: Readonly<Record<string, readonly Layer[]>> = {
  'white on white': [styled({ color: 'rgb(255, 255, 255)' })],
  'nearly white on white': [styled({ color: 'rgb(247, 247, 247)' })],
  'the colour of the box around': [
    styled({ backgroundColor: 'rgb(20, 30, 40)' }),
    styled({ color: 'rgb(24, 26, 44)' }),
  ],
  'no colour at all': [styled({ color: 'rgba(0, 0, 0, 0.05)' })],
  ...Object.fromEntries(
    [
      'oklch(1 0 0)',
      'oklch(0.99 0.002 none)',
      'oklab(1 0 0 / 0.5)',
      'lab(100 0 0)',
      'lch(99 0.5 120)',
      'color(srgb 1 1 1)',
      'color(srgb-linear 1 1 1)',
      'color(display-p3 1 1 1)',
      'color(srgb 0 0 0 / 0)',
      'color(xyz-d65 0 0 0 / 0.05)',
    ].map((color) => [`white or nothing as ${color}`, [styled({ color })]]),
  ),
  'a mixed colour on its own': [
    styled({ backgroundColor: 'rgb(128, 0, 128)' }),
    styled({ color: 'lab(29.7 56.1 -36.3)' }),
  ],
  'white on a gradient of white': [
    styled({ backgroundImage: 'linear-gradient(rgb(255, 255, 255), rgb(253, 253, 253) 50%)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white on milk glass': [
    styled({ backgroundColor: 'rgba(255, 255, 255, 0.5)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'letters cut out of white': [
    styled({ backgroundClip: 'text', backgroundColor: 'rgb(255, 255, 255)' }),
    styled({ color: 'rgba(0, 0, 0, 0)' }),
  ],
  'letters cut out of nothing': [
    styled({ backgroundClip: 'text' }),
    styled({ color: 'rgba(0, 0, 0, 0)' }),
  ],
  'white with a white shadow': [
    styled({ color: 'rgb(255, 255, 255)', textShadow: 'rgb(255, 255, 255) 0px 0px 2px' }),
  ],
  'no colour with a shadow far off': [
    styled({ color: 'rgba(0, 0, 0, 0)', textShadow: 'rgb(0, 0, 0) -9999px 0px 0px' }),
  ],
  'white with a white outline': [
    styled({
      color: 'rgb(255, 255, 255)',
      webkitTextStrokeColor: 'rgb(255, 255, 255)',
      webkitTextStrokeWidth: '1px',
    }),
  ],
  ...Object.fromEntries(
    ['lighten', 'screen', 'multiply'].map((mixBlendMode) => [
      `lost in white by ${mixBlendMode}`,
      [
        styled({
          color: mixBlendMode === 'multiply' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
          mixBlendMode,
        }),
      ],
    ]),
  ),
  'a fill of no colour': [styled({ webkitTextFillColor: 'rgba(0, 0, 0, 0)' })],
};

const SEEN: Readonly<Record<string, readonly Layer[]>> = {
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
  'a newer notation on white': [styled({ color: 'oklch(0.7 0.1 240)' })],
  'a newer notation whose looks are not known': [styled({ color: 'color(xyz-d65 1 1 1)' })],
  'white on a dark box in a newer notation': [
    styled({ backgroundColor: 'oklch(0.21 0.034 264.665)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white on a box whose colour is not known': [
    styled({ backgroundColor: 'color(xyz-d65 0 0 0)' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'white with an outline': [styled({ color: 'rgb(255, 255, 255)', webkitTextStrokeWidth: '1px' })],
  'white that shows the opposite of what is behind': [
    styled({ color: 'rgb(255, 255, 255)', mixBlendMode: 'difference' }),
  ],
  'white that is mixed in a way of which nothing is known': [
    styled({ color: 'rgb(255, 255, 255)', mixBlendMode: 'hue' }),
  ],
  'white on a dark gradient': [
    styled({ backgroundImage: 'linear-gradient(rgb(0, 0, 0), rgb(50, 50, 50))' }),
    styled({ color: 'rgb(255, 255, 255)' }),
  ],
  'a link with a line of its own colour under it': [
    styled({
      color: 'rgb(200, 0, 0)',
      backgroundImage: 'linear-gradient(rgb(200, 0, 0), rgb(200, 0, 0))',
      backgroundSize: '100% 2px',
    }),
  ],
  'letters cut out of a coloured box': [
    styled({ backgroundClip: 'text', backgroundColor: 'rgb(0, 0, 255)' }),
    styled({ color: 'rgba(0, 0, 0, 0)' }),
  ],
  'letters cut out of a background': [
    styled({ backgroundClip: 'text', backgroundImage: 'linear-gradient(red, blue)' }),
    styled({ color: 'rgba(0, 0, 0, 0)' }),
  ],
};

describe('text in the colour of what is behind it', () => {
  it.each(Object.entries(UNSEEN))('is found: %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(true);
  });

  it.each(Object.entries(SEEN))('is not found in %s', (_, chain) => {
    expect(isUnseen(...chain)).toBe(false);
  });
});

it('takes the page for dark where it says so', () => {
  layers.set(document.documentElement, { style: { colorScheme: 'light dark' } });
  expect(isUnseen(styled({ color: 'rgb(255, 255, 255)' }))).toBe(false);
});
