import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-view.ts';
import { ShortcutsSection } from '../../../components/options/ShortcutsSection.tsx';
import { parseSettings } from '../../../lib/settings.ts';
import { draw, textsOf, the } from '../draw.tsx';

afterEach(cleanup);

function section(shortcuts: OptionsProps['shortcuts'], changeShortcuts: (() => void) | null) {
  const change = vi.fn<OptionsProps['actions']['change']>();
  const settings = parseSettings({});
  const props = { settings, shortcuts, actions: { change, changeShortcuts } };
  return { root: draw(<ShortcutsSection {...(props as unknown as OptionsProps)} />), change };
}

test('shows the shortcuts as they are, also one that has no keys, and leads to where they are changed', () => {
  const change = vi.fn();
  const set = { keys: 'Alt+Shift+S', does: 'Reads the page' };
  const { root } = section([set, { keys: '', does: 'Hides clutter' }], change);
  expect(textsOf(root, '.options-row').slice(0, 2)).toEqual([
    'Alt+Shift+S Reads the page',
    'Not set Hides clutter',
  ]);
  the(root, '.shortcuts-change').click();
  expect(change).toHaveBeenCalledOnce();
});

test('on a phone says that there are none, and leads nowhere', () => {
  const { root } = section([], null);
  expect(the(root, '.options-note').textContent).toBe('No shortcut is set.');
  expect(root.querySelector('button')).toBeNull();
});

test('lets the single keys of the reader page be switched off', () => {
  const { root, change } = section([], null);
  const box = the(root, '.single-keys input') as HTMLInputElement;
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  const [make] = change.mock.calls[0] ?? [];
  expect(make?.(parseSettings({}))).toEqual({ singleKeys: false });
});
