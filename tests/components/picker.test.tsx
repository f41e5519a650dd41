import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Picker, type PickerProps } from '../../components/picker/Picker.tsx';
import { WordsProvider } from '../../components/words.ts';
import { the, WORDS } from './draw.tsx';

const root = document.createElement('div');

const PROPS: PickerProps = {
  chosen: { x: 0, y: 0, width: 100, height: 40 },
  isHeld: false,
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

it('outlines what is there, and nothing of what was just hidden', () => {
  const like = { x: 0, y: 60, width: 100, height: 40 };
  show({ alike: [like] });
  expect(root.querySelectorAll('.mark')).toHaveLength(2);
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  show({ chosen: nowhere, alike: [like, nowhere] });
  expect(root.querySelectorAll('.mark')).toHaveLength(1);
});

describe('the panel', () => {
  /** In a window of 900 pixels: under the panel, which is drawn at the bottom. */
  const UNDER = { x: 0, y: 700, width: 200, height: 40 };
  const isOnTop = () => the(root, '.panel').classList.contains('top');
  beforeEach(() => {
    vi.stubGlobal('innerHeight', 900);
    const box = new DOMRect(0, 584, 300, 300);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(box);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('stands off what the menu was opened on', async () => {
    await act(() => show({ chosen: UNDER }));
    expect(isOnTop()).toBe(true);
  });

  it('stays where it is while somebody points, and makes way for what is held', async () => {
    await act(() => show());
    await act(() => show({ chosen: UNDER }));
    expect(isOnTop()).toBe(false);
    await act(() => show({ chosen: UNDER, isHeld: true }));
    expect(isOnTop()).toBe(true);
    await act(() => show({ isHeld: true }));
    expect(isOnTop()).toBe(false);
  });

  it.each([
    ['a quarter of it', { x: 200, y: 700, width: 400, height: 40 }, false],
    ['more than a quarter of it', { x: 190, y: 700, width: 400, height: 40 }, true],
    ['all of it, wherever the panel stands', { x: 0, y: 0, width: 300, height: 900 }, false],
  ])('lies over %s', async (_, chosen, makesWay) => {
    await act(() => show({ chosen, isHeld: true }));
    expect(isOnTop()).toBe(makesWay);
  });
});
