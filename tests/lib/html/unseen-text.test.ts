import { describe, expect, it, vi } from 'vitest';
import { unseenAmong } from '../../../lib/html/unseen-text.ts';
import { isUnseen, layers, mockLayers, placed, styled, type Layer } from './unseen-layers.ts';

mockLayers();

const UNSEEN: Readonly<Record<string, readonly Layer[]>> = {
  'a low box': [placed([20, 200, 600, 4.9], { overflowY: 'hidden' })],
  'drawn next to nothing high': [
    placed([20, 200, 600, 4], { transform: 'matrix(1, 0, 0, 0.1, 0, 0)' }),
  ],
  'right of the window, where it stays': [placed([5000, 200, 600, 40], { position: 'fixed' })],
  'below the window, where it stays': [placed([20, 9000, 600, 40], { position: 'fixed' })],
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
  'a letter in a narrow box of its own': [
    placed([20, 200, 4, 20], { display: 'inline-block', overflowX: 'hidden' }),
  ],
  'a low line that is cut': [placed([20, 200, 600, 5], { overflowY: 'hidden' })],
  'in a row of slides, which may go on': [
    styled({ overflowX: 'hidden' }),
    placed([5000, 200, 600, 40]),
  ],
  'beside the page, where it can be scrolled to': [placed([5000, 200, 600, 40])],
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

it('finds text in a narrow box that much more is in', () => {
  const narrow = placed([20, 200, 4, 16], { display: 'inline-block', overflowX: 'hidden' });
  const wide = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(10);
  expect(isUnseen(narrow)).toBe(false);
  wide.mockReturnValue(11);
  expect(isUnseen(narrow)).toBe(true);
});

it.each(['html', 'body'])(
  'finds text beside a page whose %s cuts off what is beside it',
  (name) => {
    const cuts = document.querySelector(name) ?? document.body;
    layers.set(cuts, styled({ overflowX: 'hidden' }));
    const beside = placed([window.innerWidth, 200, 600, 40]);
    expect(isUnseen(beside)).toBe(true);
    expect(isUnseen(placed([window.innerWidth - 1, 200, 600, 40]))).toBe(false);
    expect(isUnseen(styled({ overflowX: 'hidden' }), beside)).toBe(false);
  },
);
