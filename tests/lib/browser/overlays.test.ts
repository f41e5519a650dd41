import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKS } from '../../../lib/clutter/mark-sheet.ts';
import { hiddenBlocks } from '../../../lib/browser/hidden-blocks.ts';
import { coveringElements, isOverlay, isShade } from '../../../lib/browser/overlays.ts';
import { scrollLock } from '../../../lib/browser/scroll-lock.ts';

const NAME = 'qwertyuiop';
const [WIDE, HIGH] = [1000, 800];
/** What a browser computes where a page says nothing, and nothing computes here. */
const BARE = 'background-image: none; opacity: 1';
const SHADE = `position: fixed; background-color: rgba(0, 0, 0, 0.5); ${BARE}`;

/** Boxes by class, from the window's corner: nothing lays a page out here. */
const BOXES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  whole: [WIDE, HIGH],
  most: [WIDE, HIGH * 0.9],
  less: [WIDE, HIGH * 0.89],
  third: [WIDE, HIGH * 0.3],
  bar: [WIDE, HIGH * 0.29],
};

const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const isMarked = (element: Element) => element.hasAttribute(NAME);

/** Elements of the middle of the window, topmost first, as a browser would tell: those that are not hidden. */
const atMiddle = () =>
  [...document.querySelectorAll('.at-middle')].filter((one) => !isMarked(one)).reverse();

beforeEach(() => {
  vi.stubGlobal('innerWidth', WIDE);
  vi.stubGlobal('innerHeight', HIGH);
  document.elementsFromPoint = () => [...atMiddle(), document.body, document.documentElement];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [width, height] = BOXES[this.className.split(' ')[0] ?? ''] ?? [0, 0];
    return new DOMRect(0, 0, width, height);
  });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'elementsFromPoint');
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.body.removeAttribute(NAME);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const put = (markup: string) => {
  document.body.innerHTML = markup;
  return find('.it');
};

describe('what lies over the page', () => {
  it.each([
    ['what is held in the window', '<div class="it" style="position: fixed"></div>'],
    ['what stands in something held', '<div style="position: fixed"><p class="it"></p></div>'],
    ['what holds something held', '<div class="it"><p style="position: fixed"></p></div>'],
    ['a dialog', '<dialog class="it"></dialog>'],
    ['what is called a dialog', '<div class="it" role="alertdialog"></div>'],
    [
      'a held form whose fields are named as its own methods',
      '<form class="it" role="dialog"><input name="getAttribute"></form>',
    ],
  ])('%s', (_, markup) => {
    expect(isOverlay(put(markup))).toBe(true);
  });

  it.each([
    ['a block of the page', '<div class="it"><p>Words</p></div>'],
    ['one that sticks while the page moves', '<div class="it" style="position: sticky"></div>'],
    ['one called a group', '<div class="it" role="group"></div>'],
    [
      'one whose 31st element is held',
      `<div class="it">${'<i></i>'.repeat(30)}<i style="position: fixed"></i></div>`,
    ],
  ])('not %s', (_, markup) => {
    expect(isOverlay(put(markup))).toBe(false);
  });
});

describe('what covers the middle of the window', () => {
  it('is held there, and large', () => {
    document.body.innerHTML =
      '<div class="third at-middle" style="position: fixed"></div>' +
      '<div class="whole" style="position: fixed"><p class="at-middle"></p></div>';
    expect(coveringElements().map(({ className }) => className)).toEqual([
      'whole',
      'third at-middle',
    ]);
  });

  it('is no bar, and no large thing that moves with the page', () => {
    document.body.innerHTML =
      '<div class="bar at-middle" style="position: fixed"></div><div class="whole at-middle"></div>';
    expect(coveringElements()).toEqual([]);
  });
});

describe('a shade', () => {
  it.each([
    ['see-through', `<div class="most it" style="${SHADE}"></div>`],
    [
      'faint as a whole',
      '<div class="most it" style="background-image: none; background-color: rgb(0, 0, 0); opacity: 0.6"></div>',
    ],
    ['empty but for empty boxes', `<div class="whole it" style="${SHADE}"><b> </b></div>`],
  ])('is %s', (_, markup) => {
    expect(isShade(put(markup))).toBe(true);
  });

  it.each([
    ['opaque', `<div class="whole it" style="background-color: rgb(0, 0, 0); ${BARE}"></div>`],
    ['a picture', `<div class="whole it" style="${SHADE}; background-image: url(sea.jpg)"></div>`],
    ['a part of the window', `<div class="less it" style="${SHADE}"></div>`],
    ['with words', `<div class="whole it" style="${SHADE}">Sign in</div>`],
    ['with something to press', `<div class="whole it" style="${SHADE}"><button></button></div>`],
    ['an element that a script draws', `<x-shade class="whole it" style="${SHADE}"></x-shade>`],
    ['a form', `<form class="whole it" style="${SHADE}"></form>`],
  ])('is not %s', (_, markup) => {
    expect(isShade(put(markup))).toBe(false);
  });
});

describe('a page that a hidden overlay stopped from scrolling', () => {
  const OVERLAY = '<div class="third it at-middle" style="position: fixed">Get the app</div>';

  const locked = (markup: string, height = 5000) => {
    put(markup);
    document.body.style.overflowY = 'hidden';
    vi.spyOn(document.body, 'scrollHeight', 'get').mockReturnValue(height);
    const marks = hiddenBlocks(NAME);
    const block = { kind: 'app-banner', preview: '', reason: 'Sells the app.', rule: 'x' } as const;
    marks.hide([{ element: find('.it'), block }]);
    return { marks, lock: scrollLock(marks) };
  };

  it('scrolls again, until it is let go', () => {
    const { lock } = locked(OVERLAY);
    lock.settle(false);
    expect(lock.isLifted()).toBe(true);
    expect(document.body.getAttribute(NAME)).toBe(MARKS.scrolls);
    lock.clear();
    expect(lock.isLifted()).toBe(false);
    expect(isMarked(document.body)).toBe(false);
  });

  it('loses the shade too, which is counted as what it belonged to', () => {
    const { lock, marks } = locked(
      `<div class="whole at-middle" id="shade" style="${SHADE}"></div>${OVERLAY}`,
    );
    lock.settle(false);
    expect(isMarked(find('#shade'))).toBe(true);
    expect(lock.isLifted()).toBe(true);
    expect(marks.report().map(({ kind, rule }) => [kind, rule])).toEqual([
      ['app-banner', 'x'],
      ['app-banner', 'shade'],
    ]);
  });

  it.each([
    ['there is a wall of payment', OVERLAY, true],
    [
      'something else lies over it',
      `<div class="whole at-middle" style="${SHADE}">Sign in</div>${OVERLAY}`,
      false,
    ],
    ['what was hidden lay over nothing', '<div class="third it">Get the app</div>', false],
  ])('stays as it is where %s', (_, markup, hasWall) => {
    const { lock } = locked(markup);
    lock.settle(hasWall);
    expect(lock.isLifted()).toBe(false);
    expect(isMarked(document.body)).toBe(false);
  });

  it('stays as it is where all of it is in the window', () => {
    const { lock } = locked(OVERLAY, HIGH);
    lock.settle(false);
    expect(lock.isLifted()).toBe(false);
  });
});
