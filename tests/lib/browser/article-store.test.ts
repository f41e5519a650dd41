// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStory, keptStory, MOST_KEPT } from '../../../lib/browser/article-store.ts';
import { sampleArticle } from '../../components/sample-story.ts';

const story = (title = 'A') => ({ article: sampleArticle({ title }), tried: false });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('gives back what it was given', async () => {
  const id = await keepStory({ ...story(), tried: true });
  expect(await keptStory(id)).toEqual({ ...story(), tried: true });
});

it('knows nothing of a story that it does not keep', async () => {
  expect(await keptStory('nothing')).toBeNull();
});

it('shows no story of a shape that it does not know', async () => {
  await fakeBrowser.storage.session.set({ 'story:old': { article: { title: 'A' }, at: 1 } });
  expect(await keptStory('old')).toBeNull();
});

it('lets the oldest give way, and nothing else that is stored', async () => {
  vi.useFakeTimers();
  await fakeBrowser.storage.session.set({ places: [] });
  const ids: string[] = [];
  for (let count = 0; count < MOST_KEPT + 1; count += 1) {
    vi.setSystemTime(count);
    ids.push(await keepStory(story(String(count))));
  }
  const kept = await Promise.all(ids.map(keptStory));
  expect(kept.map((one) => one === null)).toEqual(ids.map((_, place) => place === 0));
  expect(await fakeBrowser.storage.session.get('places')).toEqual({ places: [] });
});

it('drops all other stories where there is no room', async () => {
  const old = await keepStory(story());
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  const id = await keepStory(story('new'));
  expect(await keptStory(old)).toBeNull();
  expect((await keptStory(id))?.article.title).toBe('new');
});

it('says so where there is no room at all', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  await expect(keepStory(story())).rejects.toThrow('quota');
});

it('lets the oldest give way also when the clock was set back', async () => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-26');
  const ids: string[] = [];
  for (let count = 0; count < MOST_KEPT; count += 1) ids.push(await keepStory(story()));
  vi.setSystemTime('2026-11-25');
  ids.push(await keepStory(story('after')), await keepStory(story('last')));
  const kept = await Promise.all(ids.map(keptStory));
  expect(kept.map((one) => one === null)).toEqual(ids.map((_, place) => place < 2));
});
