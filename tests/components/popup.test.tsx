import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { NoStoryReason, PopupView, Story } from '../../components/popup-view.ts';
import { WordsProvider } from '../../components/words.ts';
import type { SiteState } from '../../lib/browser/site-state.ts';
import { draw, HIDING, idleActions, idleFiles, textsOf, the, WORDS } from './draw.tsx';
import { sampleStory } from './sample-story.ts';

afterEach(cleanup);

const KNOWN = {
  hiding: HIDING,
  isKept: true,
  site: null,
  settingsLost: false,
  copyFormat: 'text',
  pictures: true,
} as const;

function popup(view: PopupView, { settingsLost = false, site = null as SiteState | null } = {}) {
  const actions = idleActions();
  const root = draw(
    <Popup
      {...KNOWN}
      files={idleFiles()}
      view={view}
      settingsLost={settingsLost}
      site={site}
      actions={actions}
    />,
  );
  return { root, actions, state: () => the(root, 'main').dataset['state'] };
}

const REASONS: readonly NoStoryReason[] = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'permission',
  'gone',
  'not-html',
  'empty',
  'failed',
  'slow',
];

test('says that it is reading', () => {
  const { root, state } = popup({ kind: 'loading' });
  expect(state()).toBe('loading');
  expect(the(root, 'main').getAttribute('aria-busy')).toBe('true');
  expect(the(root, '[role=status]').textContent).toBe('Reading the page…');
});

test('shows a story, with the means to copy it', () => {
  const { root, state } = popup({ kind: 'article', story: sampleStory() });
  expect(state()).toBe('article');
  expect(the(root, '#story').children).toHaveLength(3);
  expect(textsOf(root, '.bar button')).toEqual([
    'Copy text',
    '',
    'Copy text',
    'Copy Markdown',
    'Copy rich text',
    'Save Markdown',
    'Save web page',
    'Save book (EPUB)',
    'Print or save as PDF',
    'Open in a tab',
  ]);
  expect(textsOf(root, '.notice')).toEqual([]);
});

test('says why a page is no article, and shows what there is when asked', () => {
  const evidence = [
    { signal: 'links', weight: -0.4, says: 'Most of its text is links.' },
    { signal: 'date', weight: 0.1, says: 'It carries a date.' },
    { signal: 'size', weight: 0, says: 'It is of middling length.' },
  ];
  const { root, state } = popup({ kind: 'not-article', evidence, story: sampleStory() });
  expect(state()).toBe('not-article');
  expect(textsOf(root, '.evidence li')).toEqual([
    'Most of its text is links.',
    'It carries a date.',
  ]);
  expect(root.querySelector('#story')).toBeNull();

  fireEvent.click(the(root, 'button.try-anyway'));
  expect(state()).toBe('article');
  expect(the(root, '#story').children).toHaveLength(3);
  expect(the(root, '.notice-title').textContent).toBe('This may not be an article');
});

test('offers nothing to try where nothing could be read', () => {
  const { root } = popup({ kind: 'not-article', evidence: [], story: null });
  expect(root.querySelector('button.try-anyway')).toBeNull();
  expect(the(root, '.notice p').textContent).toBe('There is no story to show from it.');
});

test('has a sentence of its own for each reason', () => {
  const sentences = REASONS.map((reason) => {
    const { root, state } = popup({ kind: 'no-access', reason });
    expect(state()).toBe('no-access');
    return the(root, '.notice p').textContent;
  });
  expect(new Set(sentences)).toHaveLength(REASONS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
});

test('offers to repair a page that was read, and no other', () => {
  const site = { readsAlways: false, hasAccess: true };
  const repairs = (view: PopupView) =>
    popup(view, { site }).root.querySelectorAll('.repair-page').length;
  expect(repairs({ kind: 'article', story: sampleStory() })).toBe(1);
  cleanup();
  expect(repairs({ kind: 'not-article', evidence: [], story: null })).toBe(1);
  cleanup();
  expect(repairs({ kind: 'no-access', reason: 'pdf' })).toBe(0);
});

test('asks for access within the click', () => {
  const { root, actions } = popup({ kind: 'no-access', reason: 'permission' });
  the(root, 'button.grant-access').click();
  expect(actions.grantAccess).toHaveBeenCalledOnce();
});

test('says in a line that settings were lost, and leads to them', () => {
  const view = { kind: 'article', story: sampleStory() } as const;
  expect(popup(view).root.querySelector('.settings-lost')).toBeNull();
  cleanup();
  const { root, actions } = popup(view, { settingsLost: true });
  expect(the(root, '.settings-lost').textContent).toContain('took their defaults');
  the(root, '.settings-lost button').click();
  expect(actions.openSettings).toHaveBeenCalledOnce();
});

test('reads again when asked', () => {
  const { root, actions } = popup({ kind: 'no-access', reason: 'gone' });
  the(root, 'button.try-again').click();
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('shows a notice in place of a story that cannot be drawn, and recovers', () => {
  const broken = { ...sampleStory(), content: null } as unknown as Story;
  const view = (shown: PopupView) => (
    <WordsProvider value={WORDS}>
      <Popup {...KNOWN} files={idleFiles()} view={shown} actions={idleActions()} />
    </WordsProvider>
  );
  const { container, rerender } = render(view({ kind: 'article', story: broken }));
  expect(the(container, 'main').dataset['state']).toBe('no-access');
  expect(the(container, '.notice-title').textContent).toBe('Something went wrong');

  rerender(view({ kind: 'loading' }));
  rerender(view({ kind: 'article', story: sampleStory() }));
  expect(the(container, '#story').children).toHaveLength(3);
});
