import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { PictureDialog } from '../../components/PictureDialog.tsx';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { takesKeys } from '../../lib/reading/keys.ts';
import { parseSettings } from '../../lib/settings.ts';
import { draw, the } from './draw.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a menu', () => {
  const choice = (name: string) => ({ name, label: name, onChoose: vi.fn() });
  function menu() {
    const choices = [choice('text'), choice('rich')];
    const root = draw(<MenuButton main={choice('main')} listLabel="More" choices={choices} />);
    const opener = the(root, '.menu-opener');
    const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
    return { root, opener, isOpen, choices };
  }

  async function opened() {
    const shown = menu();
    shown.opener.click();
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('text'));
    return shown;
  }

  test('gives the focus back to its opener after a choice', async () => {
    const { root, opener, isOpen, choices } = await opened();
    the(root, '.rich').focus();
    the(root, '.rich').click();
    expect(document.activeElement).toBe(opener);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(choices[1]?.onChoose).toHaveBeenCalledOnce();
  });

  test('leaves the focus where it is when nothing of its list was chosen', () => {
    const { root } = menu();
    the(root, '.main').focus();
    the(root, '.main').click();
    expect(document.activeElement).toBe(the(root, '.main'));
  });

  test('closes when the focus goes elsewhere, not within it or with the window', async () => {
    const { root, isOpen } = await opened();
    const leave = (to: Element | null) =>
      fireEvent.focusOut(the(root, '.text'), { relatedTarget: to });
    leave(the(root, '.rich'));
    leave(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isOpen()).toBe(true);
    leave(document.body);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('has the single keys to itself while it is open', async () => {
    const taking = (root: Element) => [...root.querySelectorAll('button')].map(takesKeys);
    expect(taking(menu().root)).toEqual([false, false, true, true]);
    cleanup();
    expect(taking((await opened()).root)).toEqual([false, true, true, true]);
  });
});

test.each([
  [
    'shortcuts',
    (onClose: () => void) => (
      <KeysDialog open everywhere={[]} singleKeys onSingleKeys={vi.fn()} onClose={onClose} />
    ),
  ],
  [
    'a picture',
    (onClose: () => void) => (
      <PictureDialog picture={{ src: 'data:,', alt: 'Pier' }} onClose={onClose} />
    ),
  ],
])('the dialog of %s is closed, and only then taken away', (_what, make) => {
  const order: string[] = [];
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
  close.mockImplementation(function (this: HTMLDialogElement) {
    order.push('closed');
    this.dispatchEvent(new Event('close'));
  });
  const root = draw(make(() => order.push('away')));
  the(root, 'dialog .close').click();
  expect(order).toEqual(['closed', 'away']);
});

test('“Skip to story” takes the focus there and leaves the address, which names a related story', () => {
  const nothing = vi.fn();
  const look = parseSettings({}).look;
  const root = draw(
    <>
      <ReaderBar
        look={look}
        isRelated
        page="https://lamp.example/"
        onBack={nothing}
        onLook={nothing}
        onKeys={nothing}
        onPrint={nothing}
        onFocus={nothing}
      >
        {null}
      </ReaderBar>
      <main id="story-start" />
    </>,
  );
  const isFollowed = fireEvent.click(the(root, '.skip'));
  expect(isFollowed).toBe(false);
  expect(document.activeElement).toBe(the(root, 'main'));
});
