import { expect, it } from 'vitest';
import { keyAction, takesArrows, takesKeys, type KeyPress } from '../../../lib/reading/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

const AS_EVER = { singleKeys: true, fromRight: false };
const SWITCHED_OFF = { ...AS_EVER, singleKeys: false };

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
  ['ArrowLeft', 'previousSentence'],
])('%s: %s', (key, action) => {
  expect(keyAction(press(key), AS_EVER)).toBe(action);
});

it('leaves every other key alone, and all that come with a modifier', () => {
  expect(keyAction(press('x'), AS_EVER)).toBeNull();
  expect(keyAction(press('ArrowDown'), AS_EVER)).toBeNull();
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
    expect(keyAction(press('t', { [held]: true }), AS_EVER)).toBeNull();
  }
});

it('takes the keys of Arabic, Hebrew, Korean and Russian keyboards by their places', () => {
  for (const [key, code, action] of [
    ['ت', 'KeyJ', 'nextParagraph'],
    ['ל', 'KeyK', 'previousParagraph'],
    ['ㅅ', 'KeyT', 'nextTheme'],
    ['А', 'KeyF', 'focus'],
    ['؟', 'Slash', 'keys'],
    ['е', 'KeyQ', null],
  ] as const) {
    expect(keyAction(press(key, { code }), AS_EVER)).toBe(action);
  }
});

it('takes Latin letters by what they are, wherever they are', () => {
  expect(keyAction(press('j', { code: 'KeyC' }), AS_EVER)).toBe('nextParagraph'); // Dvorak
  expect(keyAction(press('c', { code: 'KeyJ' }), AS_EVER)).toBeNull();
  expect(keyAction(press('ß', { code: 'KeyT' }), AS_EVER)).toBeNull();
});

it('does once what must not be done over and over while a key is held', () => {
  const held = (key: string) => keyAction(press(key, { repeat: true }), AS_EVER);
  expect(['t', 'f', 'l', '?', 'Escape'].map(held)).toEqual([null, null, null, null, null]);
  expect(['j', '+', 'ArrowRight'].map(held)).toEqual(['nextParagraph', 'larger', 'nextSentence']);
});

it('takes no letter and no sign where single keys are switched off, but Escape and arrows', () => {
  const taken = (key: string) => keyAction(press(key), SWITCHED_OFF);
  expect(['j', 'K', '+', '=', '-', 't', 'f', 'l', '?', '؟'].map(taken)).toEqual(
    Array(10).fill(null),
  );
  expect(keyAction(press('ت', { code: 'KeyJ' }), SWITCHED_OFF)).toBeNull();
  expect(taken('Escape')).toBe('leave');
  expect(taken('ArrowRight')).toBe('nextSentence');
});

it('from right to left the next sentence is to the left', () => {
  const arabic = { ...AS_EVER, fromRight: true };
  expect(keyAction(press('ArrowLeft'), arabic)).toBe('nextSentence');
  expect(keyAction(press('ArrowRight'), arabic)).toBe('previousSentence');
});

it('leaves arrows to a table that they scroll', () => {
  const page = document.createElement('div');
  page.innerHTML = '<table tabindex="0"></table><main tabindex="-1"></main><button></button>';
  expect([...page.children].map(takesArrows)).toEqual([true, false, false]);
});

it('knows where somebody types', () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<input><textarea></textarea><select></select><p contenteditable="true"></p>' +
    '<dialog><button></button></dialog><button></button><a href="/"></a><p></p>';
  const takes = [...page.querySelectorAll(':scope > *, dialog button')].map(takesKeys);
  expect(takes).toEqual([true, true, true, true, true, true, false, false, false]);
});
