import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { WordsProvider } from '../../components/words.ts';
import { draw, textsOf, the, WORDS } from './draw.tsx';

afterEach(cleanup);

function dialog(singleKeys: boolean, direction = 'ltr') {
  const onSingleKeys = vi.fn();
  const words = {
    ...WORDS,
    t: ((key, ...more) =>
      key === 'direction' ? direction : WORDS.t(key, ...more)) as typeof WORDS.t,
  };
  const everywhere = [{ keys: 'Alt+Shift+S', does: 'Reads the page' }];
  const root = draw(
    <WordsProvider value={words}>
      <KeysDialog
        open
        everywhere={everywhere}
        singleKeys={singleKeys}
        onSingleKeys={onSingleKeys}
        onClose={vi.fn()}
      />
    </WordsProvider>,
  );
  return { root, onSingleKeys, keys: textsOf(root, 'dt').join(' ') };
}

test('names all keys, and lets single ones be switched off', () => {
  const { root, keys, onSingleKeys } = dialog(true);
  expect(keys).toBe('jk +- t f l →← Esc ? Alt+Shift+S');
  const box = the(root, '.single-keys input') as HTMLInputElement;
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  expect(onSingleKeys).toHaveBeenCalledWith(false);
});

test('names only keys that act where single ones are switched off', () => {
  const { root, keys } = dialog(false);
  expect(keys).toBe('→← Esc Alt+Shift+S');
  expect((the(root, '.single-keys input') as HTMLInputElement).checked).toBe(false);
});

test('from right to left the next sentence is to the left', () => {
  expect(dialog(false, 'rtl').keys).toBe('←→ Esc Alt+Shift+S');
});

test('begins with its title, so that a narrow window shows the first keys first', () => {
  expect(textsOf(dialog(true).root, '[autofocus]')).toEqual(textsOf(document.body, '#keys-title'));
});
