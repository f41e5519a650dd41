// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shareStory } from '../../entrypoints/popup/share-story.ts';
import { updateSettings } from '../../lib/browser/settings-store.ts';
import { sampleStory } from '../components/sample-story.ts';

/** A system whose share sheet ends so. */
function sheetThat(ends: () => Promise<void>) {
  const share = vi.fn<Navigator['share']>(ends);
  Object.assign(navigator, { share }); // jsdom has none
  return share;
}

const story = sampleStory();

beforeEach(() => {
  fakeBrowser.reset();
});

it('hands over the title and the clean text, whatever was copied last', async () => {
  const share = sheetThat(() => Promise.resolve());
  await updateSettings({ copyFormat: 'markdown' });
  await shareStory(story);
  expect(share).toHaveBeenCalledOnce();
  const [{ title, text } = {}] = share.mock.lastCall ?? [];
  expect(title).toBe(story.article.title);
  expect(text?.startsWith(`${story.article.title}\n\n`)).toBe(true);
  expect(text).toContain(story.article.url);
});

it('has nothing to say where somebody closed the sheet', async () => {
  sheetThat(() => Promise.reject(new DOMException('closed', 'AbortError')));
  await expect(shareStory(story)).resolves.toBeUndefined();
});

it.each(['NotAllowedError', 'DataError'])('throws where the system refuses: %s', async (name) => {
  sheetThat(() => Promise.reject(new DOMException('no', name)));
  await expect(shareStory(story)).rejects.toThrow('no');
});
