import { afterEach, beforeEach, expect, it } from 'vitest';
import { hiddenBlocks } from '../../../lib/browser/hidden-blocks.ts';
import { MOST_BLOCKS } from '../../../lib/clutter/most-blocks.ts';
import type { TidyHit } from '../../../lib/tidy-page.ts';

const NAME = 'qwertyuiop';
const PAGE = `<main><p id="story">The ferry is late.</p></main>
<aside class="a">Get the app</aside><form class="b"><input name="setAttribute"></form>`;

const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const hit = (selector: string): TidyHit => ({
  element: find(selector),
  block: { kind: 'app-banner', preview: selector, reason: 'Sells the app.', rule: 'app-banner' },
});
const marked = () => [...document.querySelectorAll(`[${NAME}]`)].map((one) => one.className);

beforeEach(() => {
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  document.body.replaceChildren();
});

it('marks what it hides and says what it is', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a'), hit('.b')]);
  expect(marked()).toEqual(['a', 'b']);
  expect(blocks.report().map(({ preview }) => preview)).toEqual(['.a', '.b']);
});

it('leaves the page byte for byte as it was', () => {
  const before = document.documentElement.outerHTML;
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a'), hit('.b')]);
  expect(document.documentElement.outerHTML).not.toBe(before);
  blocks.clear();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(blocks.report()).toEqual([]);
});

it('counts an element once however often it is found, and keeps the earlier ones', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a')]);
  blocks.hide([hit('.a')]);
  expect(blocks.count()).toBe(1);
  blocks.hide([hit('.b')]);
  expect(marked()).toEqual(['a', 'b']);
});

it('shows the whole page to a task, also to one that fails', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a')]);
  expect(blocks.whileShown(marked)).toEqual([]);
  expect(marked()).toEqual(['a']);
  const failing = () => {
    throw new Error('what a page');
  };
  expect(() => blocks.whileShown(failing)).toThrow('what a page');
  expect(marked()).toEqual(['a']);
});

it('sees that the page took a mark away, and puts it back', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a')]);
  expect(blocks.misses(find('.a'))).toBe(false);
  find('.a').removeAttribute(NAME);
  expect(blocks.misses(find('.a'))).toBe(true);
  expect(blocks.misses(find('.b'))).toBe(false);
  blocks.restore();
  expect(marked()).toEqual(['a']);
});

it('forgets what has left the page', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a'), hit('.b')]);
  find('.a').remove();
  expect(blocks.report()).toHaveLength(1);
});

it('shows one block, keeps it shown when it is found again, and hides it again', () => {
  const blocks = hiddenBlocks(NAME);
  blocks.hide([hit('.a'), hit('.b')]);
  const [first] = blocks.report();
  expect(blocks.setShown(first?.id ?? -1, true)).toEqual([find('.a')]);
  blocks.hide([hit('.a'), hit('.b')]);
  expect(marked()).toEqual(['b']);
  expect([blocks.count(), blocks.report().map(({ isShown }) => isShown)]).toEqual([
    1,
    [true, false],
  ]);
  expect(blocks.misses(find('.a'))).toBe(false);
  blocks.setShown(null, false);
  expect(marked()).toEqual(['a', 'b']);
  expect(blocks.setShown(99, true)).toEqual([]);
});

it('never holds more than a report can carry', () => {
  const many = Array.from({ length: MOST_BLOCKS + 5 }, () => document.createElement('aside'));
  document.body.append(...many);
  const { block } = hit('.a');
  const blocks = hiddenBlocks(NAME);
  blocks.hide(many.map((element) => ({ element, block })));
  expect(blocks.count()).toBe(MOST_BLOCKS);
});

it('hides in an open shadow root what no sheet of the browser reaches, and takes it back', () => {
  const root = find('.a').attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  root.append(inner);
  const blocks = hiddenBlocks(NAME);
  blocks.hide([{ element: inner, block: hit('.a').block }]);
  blocks.reachShadows();
  blocks.reachShadows();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  blocks.clear();
  expect(root.adoptedStyleSheets).toHaveLength(0);
  expect(inner.hasAttribute(NAME)).toBe(false);
});
