import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DataSection } from '../../../components/options/DataSection.tsx';
import type { Loading, OptionsProps } from '../../../components/options/options-view.ts';
import type { ImportFault } from '../../../lib/repair/portable.ts';
import { parseSettings } from '../../../lib/settings.ts';
import { EVERY_SITE } from '../../../lib/sites.ts';
import { draw, the } from '../draw.tsx';

afterEach(cleanup);

const RULE = { act: 'hide', selector: '.jam', path: null } as const;

function section(loading: Loading) {
  const actions = { apply: vi.fn(), load: vi.fn(), save: vi.fn() };
  const props = { loading, actions } as unknown as OptionsProps;
  const root = draw(<DataSection {...props} />);
  return { root, words: the(root, '.import-words'), actions };
}

test('shows what a file holds, each thing counted as the language does, and takes it when asked', () => {
  const found = {
    settings: parseSettings({ sites: { 'quay.example': EVERY_SITE } }),
    rules: { 'quay.example': [RULE, { ...RULE, selector: '.calendar' }] },
    ownList: '##.jam\n\n',
  };
  const { root, words, actions } = section({ kind: 'preview', found });
  expect(words.textContent).toContain('In the file: 1 site, 2 repairs, 1 line of a filter list.');
  expect(actions.apply).not.toHaveBeenCalled();
  the(root, '.import-apply').click();
  expect(actions.apply).toHaveBeenCalledOnce();
});

test.each<[ImportFault['why'], string]>([
  ['too-large', 'too large'],
  ['wrong-kind', 'no file of Broadsheet'],
  ['future', 'later version'],
  ['markup', 'markup in “rules.x”'],
  ['broken', 'rules.x'],
])('explains a file that is %s, and offers nothing', (why, says) => {
  const { root, words } = section({ kind: 'refused', fault: { why, where: 'rules.x' } });
  expect(words.textContent).toContain(says);
  expect(root.querySelector('.import-apply')).toBeNull();
});

test('takes the same file again, which may have been mended: the field forgets it when it is opened', () => {
  const { root, actions } = section({ kind: 'refused', fault: { why: 'broken', where: '' } });
  const field = the(root, '.import') as HTMLInputElement;
  const all = new DataTransfer();
  all.items.add(new File(['{}'], 'mine.json', { type: 'application/json' }));
  field.files = all.files;
  expect(field.files).toHaveLength(1);
  fireEvent.click(field);
  expect(field.files).toHaveLength(0);
  expect(actions.load).not.toHaveBeenCalled();
});
