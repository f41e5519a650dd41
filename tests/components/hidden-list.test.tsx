import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { HiddenList } from '../../components/HiddenList.tsx';
import { HideSwitch } from '../../components/HideSwitch.tsx';
import type { HiddenReport } from '../../lib/messages.ts';
import { draw, HIDING, idleActions, the } from './draw.tsx';

const block = (id: number, isShown = false): HiddenReport['blocks'][number] => ({
  kind: 'ad',
  preview: `Buy boat ${id}`,
  reason: 'Sells boats.',
  rule: 'ad-label',
  id,
  isShown,
});
const REPORT: HiddenReport = { blocks: [block(0), block(4, true)], dropped: [], scrolls: false };

const list = (report: HiddenReport) => {
  const onShow = vi.fn();
  return { root: draw(<HiddenList report={report} onShow={onShow} />), onShow };
};
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

afterEach(() => {
  document.body.replaceChildren();
});

test('counts what is hidden just now, and names each block with its reason', () => {
  const { root } = list(REPORT);
  expect(the(root, 'summary').textContent).toBe('1 hidden: 1 ad');
  expect(texts(root, '.left-out-preview')).toEqual(['Buy boat 0', 'Buy boat 4']);
  expect(texts(root, '.left-out-reason')[0]).toMatch(/\.$/);
});

test('a preview in another script stands on the side of the list, with its marks around it', () => {
  const { root } = list({ ...REPORT, blocks: [block(0)] });
  const preview = the(root, '.left-out-preview');
  expect(preview.hasAttribute('dir')).toBe(false);
  expect(the(preview, 'bdi').textContent).toBe('Buy boat 0');
});

test('shows one block, or hides it again', () => {
  const { root, onShow } = list(REPORT);
  expect(texts(root, '.show-hidden')).toEqual(['Show', 'Hide again']);
  for (const button of root.querySelectorAll('.show-hidden')) fireEvent.click(button);
  expect(onShow.mock.calls).toEqual([
    [0, true],
    [4, false],
  ]);
});

test('shows all, and hides all again once all are shown', () => {
  const first = list(REPORT);
  fireEvent.click(the(first.root, '.show-all'));
  expect(first.onShow).toHaveBeenCalledExactlyOnceWith(null, true);
  const all = list({ ...REPORT, blocks: [block(0, true)] });
  expect(the(all.root, 'summary').textContent).toBe('Everything is shown again');
  fireEvent.click(the(all.root, '.show-all'));
  expect(all.onShow).toHaveBeenCalledExactlyOnceWith(null, false);
});

test('names rules that were not used, and says why', () => {
  const { root } = list({
    ...REPORT,
    dropped: [{ by: '##.story', because: 'holdsStory' }],
  });
  expect(the(root, '.dropped li').textContent).toBe(
    '##.story It would have hidden a part of the story.',
  );
});

test('says that the page scrolls again', () => {
  expect(list(REPORT).root.querySelector('.scrolls-again')).toBeNull();
  expect(the(list({ ...REPORT, scrolls: true }).root, '.scrolls-again').textContent).toMatch(
    /scrolls again/,
  );
});

test('is not there where nothing is hidden', () => {
  expect(list(HIDING.report).root.querySelector('details')).toBeNull();
});

test('unfolds at a click on the count', () => {
  const root = draw(
    <>
      <HideSwitch hiding={{ ...HIDING, report: REPORT }} isRead isKept actions={idleActions()} />
      <HiddenList report={REPORT} onShow={vi.fn()} />
    </>,
  );
  document.body.append(root);
  the(root, 'details').scrollIntoView = vi.fn();
  fireEvent.click(the(root, '.to-hidden'));
  expect(the(root, 'details').hasAttribute('open')).toBe(true);
});
