import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FOLD_OF_FOLDS, MOST_FOLDED, seenBy } from '../../../lib/html/seen.ts';

/** As browsers answer: what a closed fold holds is not visible, nor what `hidden` hides. */
function checkVisibility(this: Element): boolean {
  const fold = this.parentElement?.closest('details:not([open])') ?? null;
  return fold === null && this.closest('[hidden]') === null;
}

const styleOf = (element: Element) =>
  ({
    display: (element as HTMLElement).style.display || 'block',
    visibility: 'visible',
    opacity: '1',
  }) as CSSStyleDeclaration;

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const seen = (selector: string): boolean[] =>
  Array.from(document.querySelectorAll(selector)).map(seenBy(document));
const FOLD_OF_FOLD = '<details><p>One.</p><details><b>Two.</b></details></details>';

const styles = vi.spyOn(window, 'getComputedStyle');
beforeEach(() => {
  styles.mockReset().mockImplementation(styleOf);
  Object.assign(Element.prototype, { checkVisibility });
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

it('sees what one click unfolds, and not what takes two or is hidden all the same', () => {
  put(`<details><p>One.</p><p style="display:none">None.</p></details><p hidden>Two.</p>`);
  expect(seen('details, p')).toEqual([true, true, false, false]);
  put(FOLD_OF_FOLD);
  expect(seen('details, p, b')).toEqual([true, true, false, false]);
  put(`<div hidden style="display:none">${FOLD_OF_FOLD}</div>`);
  expect(seen('details, p, b')).toEqual([false, false, false, false]);
});

it('asks for no style within a fold that stands in another: the browser would lay out the page again', () => {
  put(FOLD_OF_FOLD);
  seen('details, p, b');
  expect(styles.mock.calls.map(([element]) => element.localName)).toEqual(['p']);
});

it('asks so many elements that are folded away, and of further ones none', () => {
  put(`<details>${'<p>One.</p>'.repeat(MOST_FOLDED + 1)}</details>`);
  const answers = seen('p');
  expect(answers.slice(0, -1)).not.toContain(false);
  expect(answers.at(-1)).toBe(false);
  expect(styles).toHaveBeenCalledTimes(MOST_FOLDED);
});

it('counts a fold that holds one as many elements', () => {
  const most = MOST_FOLDED / FOLD_OF_FOLDS;
  put(FOLD_OF_FOLD.repeat(most + 1));
  const answers = seen('p');
  expect(answers.slice(0, -1)).not.toContain(false);
  expect(answers.at(-1)).toBe(false);
  put('<details><p>One.</p></details>'.repeat(most + 1));
  expect(seen('p')).not.toContain(false);
});
