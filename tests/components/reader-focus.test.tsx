import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Listening } from '../../components/ListenBar.tsx';
import { Reader, type ReaderProps } from '../../components/Reader.tsx';
import { WordsProvider } from '../../components/words.ts';
import { parseSettings } from '../../lib/settings.ts';
import { idleActions, idleFiles, the, WORDS } from './draw.tsx';
import { sampleArticle, sampleStory } from './sample-story.ts';

beforeEach(() => {
  const listen = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => ({ ...listen, matches: true }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const OFF: Listening = { kind: 'off' };

/** The reader page, and a way to draw it anew with other properties. */
function reader() {
  const nothing = vi.fn();
  const view = (title: string) => ({
    kind: 'story' as const,
    story: sampleStory(sampleArticle({ title, url: `https://lamp.example/${title}` })),
    tried: false,
    contents: [],
    minutes: 3,
    isRelated: false,
  });
  let props: ReaderProps = {
    view: view('ferry'),
    look: parseSettings({}).look,
    singleKeys: true,
    copyFormat: 'text',
    files: idleFiles(),
    shortcuts: [],
    listening: OFF,
    listenActions: {
      toggle: nothing,
      stop: nothing,
      skip: nothing,
      changeVoice: nothing,
      changeSpeed: nothing,
    },
    actions: {
      ...idleActions(),
      changeLook: nothing,
      switchKeys: nothing,
      back: nothing,
      readRelated: nothing,
      print: nothing,
    },
  };
  const page = () => (
    <WordsProvider value={WORDS}>
      <Reader {...props} />
    </WordsProvider>
  );
  const { container, rerender } = render(page());
  const change = (some: Partial<ReaderProps>) => {
    props = { ...props, ...some };
    rerender(page());
  };
  return { root: container as HTMLElement, change, view };
}

const isOn = (root: HTMLElement, selector: string) =>
  vi.waitFor(() => expect(document.activeElement).toBe(the(root, selector)));

test('who shows the story alone is in the story, and on the button again afterwards', async () => {
  const { root } = reader();
  the(root, '.focus-button').focus();
  the(root, '.focus-button').click();
  await isOn(root, '#story-start');
  the(root, '.leave-focus').focus();
  the(root, '.leave-focus').click();
  await isOn(root, '.focus-button');
});

test('who stops listening is on the button that begins it, and who is elsewhere stays there', async () => {
  const { root, change } = reader();
  const on: Listening = { kind: 'no-voice' };
  change({ listening: on });
  the(root, '.listen-bar .close').focus();
  change({ listening: OFF });
  await isOn(root, '.listen-button');
  change({ listening: on });
  the(root, '.look-button').focus();
  change({ listening: OFF });
  expect(document.activeElement).toBe(the(root, '.look-button'));
});

test('who goes on to another story is at its beginning, and who came by no key stays out of it', async () => {
  const { root, change, view } = reader();
  expect(document.activeElement).toBe(document.body);
  the(root, '.listen-button').focus();
  change({ view: view('pier') });
  await isOn(root, '#story-start');
  (document.activeElement as HTMLElement).blur();
  change({ view: view('mole') });
  expect(document.activeElement).toBe(document.body);
});
