import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Picker, type PickerProps } from '../../components/picker/Picker.tsx';
import { WordsProvider } from '../../components/words.ts';
import { the, WORDS } from './draw.tsx';

const root = document.createElement('div');

const PROPS: PickerProps = {
  chosen: { x: 0, y: 0, width: 100, height: 40 },
  alike: [],
  selector: 'aside.calendar',
  count: 1,
  refused: { hide: null, like: null, story: null, keep: null },
  told: null,
  onAct: vi.fn(),
  onMove: vi.fn(),
  onUndo: vi.fn(),
  onClose: vi.fn(),
};

/** As the picker itself draws: what waits for the next frame has not happened when this returns. */
const show = (changes: Partial<PickerProps> = {}) =>
  render(
    <WordsProvider value={WORDS}>
      <Picker {...PROPS} {...changes} />
    </WordsProvider>,
    root,
  );
const focused = () => document.activeElement;

document.body.append(root);
afterEach(() => act(() => render(null, root)));

it('has the focus as soon as it is there: the first key is not the page’s', () => {
  show();
  expect(focused()).toBe(the(root, '.panel'));
});

it('gives the focus to “Undo” when something is saved, and takes it back after', () => {
  show();
  show({ told: 'saved' });
  expect(focused()?.textContent).toBe('Undo');
  show({ told: null });
  expect(focused()).toBe(the(root, '.panel'));
});

it('leaves the focus on what was pressed when it was not saved, and says so', () => {
  show();
  const [, , , like] = root.querySelectorAll('button');
  like?.focus();
  show({ told: 'failed' });
  expect(focused()).toBe(like);
  expect(root.textContent).toContain(WORDS.t('pickFailed'));
});
