import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readerOpened } from '../../../lib/browser/reader-opened.ts';
import type { ClutterKind } from '../../../lib/article.ts';

const DIALOG = '<div class="modal" role="dialog"><form class="in"><input></form></div>';

let end: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<button id="go">Log in</button><div id="drawn">Log in</div><p>Text</p>';
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

function on(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(selector);
  return found;
}

/** Is something hidden that was added so long after a press on something? */
function spares({
  pressed = '#go',
  ms = 0,
  markup = DIALOG,
  isTrusted = true,
  kind = 'newsletter' as ClutterKind,
  hit = '.modal',
}): boolean {
  const opened = readerOpened();
  end = opened.follow();
  const click = new Event('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  on(pressed).dispatchEvent(click);
  vi.advanceTimersByTime(ms);
  document.body.insertAdjacentHTML('beforeend', markup);
  opened.note([on('.modal')]);
  const block = { kind, preview: '', reason: '', rule: 'r' };
  return opened.spares({ element: on(hit), block });
}

it.each<[string, Parameters<typeof spares>[0], boolean]>([
  ['a dialog that a button opens', {}, true],
  ['a form in it', { hit: '.in' }, true],
  ['what is around it', { markup: `<div class="around">${DIALOG}</div>`, hit: '.around' }, true],
  ['one that comes within a second', { ms: 1000 }, true],
  ['one that comes later', { ms: 1001 }, false],
  ['one after a press on the text', { pressed: 'p' }, false],
  ['one after a press that the page has made up', { isTrusted: false }, false],
  ['an advert', { kind: 'ad' }, false],
  ['what a rule of the reader hides', { kind: 'own' }, false],
  ['what lies in the page', { markup: '<div class="modal"><input></div>' }, false],
])('%s is spared or not', (_what, about, is) => {
  expect(spares(about)).toBe(is);
});

it('what is drawn with the pointer of what is pressed counts as such', () => {
  (on('#drawn') as HTMLElement).style.cursor = 'pointer';
  expect(spares({ pressed: '#drawn' })).toBe(true);
});

it('nothing is noted once it has ended', () => {
  const opened = readerOpened();
  opened.follow()();
  const click = new Event('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  on('#go').dispatchEvent(click);
  document.body.insertAdjacentHTML('beforeend', DIALOG);
  opened.note([on('.modal')]);
  const block = { kind: 'newsletter' as const, preview: '', reason: '', rule: 'r' };
  expect(opened.spares({ element: on('.modal'), block })).toBe(false);
});
