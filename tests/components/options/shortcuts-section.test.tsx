import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-view.ts';
import { ShortcutsSection } from '../../../components/options/ShortcutsSection.tsx';
import { draw, textsOf, the } from '../draw.tsx';

afterEach(cleanup);

function section(shortcuts: OptionsProps['shortcuts'], changeShortcuts: (() => void) | null) {
  const props = { shortcuts, actions: { changeShortcuts } } as unknown as OptionsProps;
  return draw(<ShortcutsSection {...props} />);
}

test('shows the shortcuts as they are, also one that has no keys, and leads to where they are changed', () => {
  const change = vi.fn();
  const set = { keys: 'Alt+Shift+S', does: 'Reads the page' };
  const root = section([set, { keys: '', does: 'Hides clutter' }], change);
  expect(textsOf(root, '.options-row')).toEqual([
    'Alt+Shift+S Reads the page',
    'Not set Hides clutter',
  ]);
  the(root, '.shortcuts-change').click();
  expect(change).toHaveBeenCalledOnce();
});

test('on a phone says that there are none, and leads nowhere', () => {
  const root = section([], null);
  expect(the(root, '.options-note').textContent).toBe('No shortcut is set.');
  expect(root.querySelector('button')).toBeNull();
});
