import { expect, it } from 'vitest';
import { keyAction, takesKeys, type KeyPress } from '../../../lib/reading/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

it.each([
  ['j', 'nextParagraph'],
  ['K', 'previousParagraph'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['t', 'nextTheme'],
  ['f', 'focus'],
  ['?', 'keys'],
  ['Escape', 'leave'],
  ['ArrowRight', 'nextSentence'],
])('%s: %s', (key, action) => {
  expect(keyAction(press(key))).toBe(action);
});

it('leaves every other key alone, and all that come with a modifier', () => {
  expect(keyAction(press('x'))).toBeNull();
  expect(keyAction(press('ArrowDown'))).toBeNull();
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
    expect(keyAction(press('t', { [held]: true }))).toBeNull();
  }
});

it('knows where somebody types', () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<input><textarea></textarea><select></select><p contenteditable="true"></p>' +
    '<dialog><button></button></dialog><button></button><a href="/"></a><p></p>';
  const takes = [...page.querySelectorAll(':scope > *, dialog button')].map(takesKeys);
  expect(takes).toEqual([true, true, true, true, true, true, false, false, false]);
});
