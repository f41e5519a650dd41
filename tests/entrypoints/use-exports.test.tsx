// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useExports, type Exports } from '../../entrypoints/popup/use-exports.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { parseSettings, type Settings } from '../../lib/settings.ts';
import { sampleStory } from '../components/sample-story.ts';

const story = sampleStory();
const FULL = new Error('QUOTA_BYTES quota exceeded');

/** What is offered, as it is after each choice. */
function exportsOf(settings: Settings = parseSettings(undefined)): () => Exports {
  let now: Exports | null = null;
  const Holder = () => {
    now = useExports(settings, null);
    return null;
  };
  render(<Holder />);
  return () => {
    if (now === null) throw new Error('nothing was drawn');
    return now;
  };
}

/** A clipboard that holds something from before. */
function clipboardThat(takes: boolean): () => string {
  let held = 'from before';
  const execCommand = () => {
    if (!takes) return false;
    const given: string[] = [];
    const clipboardData = { types: given, setData: (_: string, data: string) => given.push(data) };
    document.dispatchEvent(
      Object.assign(new Event('copy', { cancelable: true }), { clipboardData }),
    );
    held = given.join();
    return true;
  };
  Object.assign(document, { execCommand }); // jsdom has none
  return () => held;
}

/** What the browser is given to be kept as a file. */
function downloads(): string[] {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  Object.assign(URL, { createObjectURL: () => 'blob:story', revokeObjectURL: () => undefined });
  return names;
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a store that is full', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(FULL);
  });

  it('keeps nobody from copying, and the format stays chosen while the page is open', async () => {
    const held = clipboardThat(true);
    const now = exportsOf();
    expect(await now().copy(story, 'markdown')).toBe(story.article.wordCount);
    expect(held()).toContain(`# ${story.article.title}`);
    await waitFor(() => expect(now().copyFormat).toBe('markdown'));
  });

  it('keeps nobody from saving', async () => {
    const names = downloads();
    const now = exportsOf();
    const { name } = await now().files.save(story, 'markdown');
    expect(names).toEqual([name]);
    await waitFor(() => expect(now().files.last).toBe('markdown'));
  });
});

it('a store that cannot be read keeps nobody from copying', async () => {
  const held = clipboardThat(true);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(FULL);
  await exportsOf()().copy(story, 'text');
  expect(held()).toContain(story.article.title);
});

it('a copy that is refused leaves the clipboard, and what was chosen, as they were', async () => {
  const held = clipboardThat(false);
  const now = exportsOf();
  await expect(now().copy(story, 'markdown')).rejects.toThrow('refused');
  expect(held()).toBe('from before');
  expect(now().copyFormat).toBe('text');
  expect((await loadSettings()).copyFormat).toBe('text');
});

it('a file that cannot be made is not begun, and what was chosen stays as it was', async () => {
  const names = downloads();
  Object.assign(URL, {
    createObjectURL: () => {
      throw new Error('no room');
    },
  });
  const now = exportsOf();
  await expect(now().files.save(story, 'epub')).rejects.toThrow('no room');
  expect(names).toEqual([]);
  expect(now().files.last).toBeNull();
  expect((await loadSettings()).lastSave).toBeNull();
});

describe('what was done last', () => {
  it('is remembered: a format, a file, then a format again', async () => {
    clipboardThat(true);
    downloads();
    const now = exportsOf();
    const kept = async () => {
      const { copyFormat, lastSave } = await loadSettings();
      return [copyFormat, lastSave];
    };
    await now().copy(story, 'rich');
    await waitFor(async () => expect(await kept()).toEqual(['rich', null]));
    await now().files.save(story, 'html');
    await waitFor(async () => expect(await kept()).toEqual(['rich', 'html']));
    await now().copy(story, 'rich');
    await waitFor(async () => expect(await kept()).toEqual(['rich', null]));
  });
});

it('offers the share sheet where the system has one, and only there', () => {
  expect(exportsOf()().files.share).toBeNull();
  Object.assign(navigator, { share: () => Promise.resolve() });
  expect(exportsOf()().files.share).not.toBeNull();
  Reflect.deleteProperty(navigator, 'share');
});
