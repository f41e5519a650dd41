import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-view.ts';
import { SyncSection } from '../../../components/options/SyncSection.tsx';
import { draw, textsOf, the } from '../draw.tsx';

afterEach(cleanup);

type Syncing = NonNullable<OptionsProps['syncing']>;

const OFF = { on: false, tooLarge: [], future: [], refused: false };

function section(syncing: Syncing | null) {
  const actions = { setSyncing: vi.fn(), forgetSynced: vi.fn() };
  const props = { syncing, actions } as unknown as OptionsProps;
  return { root: draw(<SyncSection {...props} />), actions };
}

test('is off at first, and says that lists of sites would leave the device', () => {
  const { root, actions } = section({ offered: true, state: OFF, hasCopy: false });
  const box = the(root, 'input') as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(the(root, '.options-note').textContent).toContain('leave this device');
  expect(root.querySelector('.sync-forget')).toBeNull();
  box.click();
  expect(actions.setSyncing).toHaveBeenCalledWith(true);
});

test('says what has no room, what a later version wrote, and that the browser refused', () => {
  const state = {
    on: true,
    tooLarge: ['list', 'rules'],
    future: ['sites'],
    refused: true,
  } as const;
  const { root } = section({
    offered: true,
    state: { ...state, tooLarge: [...state.tooLarge], future: [...state.future] },
    hasCopy: true,
  });
  expect(textsOf(root, '.options-fault')).toEqual([
    expect.stringContaining('Your own filter list, Your repairs') as string,
    expect.stringContaining('Sites') as string,
    expect.stringContaining('did not take the last changes') as string,
  ]);
  expect(root.querySelector('.sync-forget')).toBeNull();
});

test('switched off, says nothing of that, and offers to delete what is held', () => {
  const { root, actions } = section({
    offered: true,
    state: { ...OFF, tooLarge: ['list'], refused: true },
    hasCopy: true,
  });
  expect(textsOf(root, '.options-fault')).toEqual([]);
  the(root, '.sync-forget').click();
  expect(actions.forgetSynced).toHaveBeenCalledOnce();
});

test('has no switch where the browser offers nothing, and is empty until that is known', () => {
  const { root } = section({ offered: false, state: OFF, hasCopy: false });
  expect(root.querySelector('input')).toBeNull();
  expect(the(root, '.options-note').textContent).toContain('does not carry');
  cleanup();
  expect(section(null).root.querySelector('.options-row')?.children).toHaveLength(0);
});
