import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPage } from '../../../lib/browser/page-watch.ts';
import { updateSettings } from '../../../lib/browser/settings-store.ts';
import { byBrowser, showPage } from './by-browser.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

/** Longer than the watch waits for a page that never rests. */
const LATE_MS = 4000;

const isStory = () => document.querySelector('article') !== null;
const put = (markup: string) => {
  document.body.innerHTML = markup;
};
const goTo = (path: string) => {
  history.pushState({}, '', path);
  dispatchEvent(byBrowser(new PopStateEvent('popstate')));
};

let said: unknown[];
let listen: MockInstance<typeof addEventListener>;
let observe: MockInstance<MutationObserver['observe']>;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  said = [];
  listen = vi.spyOn(globalThis, 'addEventListener');
  observe = vi.spyOn(MutationObserver.prototype, 'observe');
  spyOnBrowser('runtime', 'sendMessage').mockImplementation((message: unknown) => {
    said.push(message);
    return Promise.resolve();
  });
  put('');
});
afterEach(() => {
  vi.useRealTimers();
  // A watch lasts as long as its page, and here one page serves every test.
  for (const [type, listener] of listen.mock.calls) removeEventListener(type, listener);
  for (const observer of observe.mock.contexts) (observer as MutationObserver).disconnect();
  vi.restoreAllMocks();
});

const judged = (isArticle: boolean) => ({ type: 'pageJudged', isArticle });

it('tells of an article at once', () => {
  put('<article></article>');
  expect(watchPage(isStory)()).toBe(true);
  expect(said).toEqual([judged(true)]);
});

it('says nothing of another page, however long it stands, and judges it once', async () => {
  const judge = vi.fn(isStory);
  const isArticle = watchPage(judge);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(isArticle()).toBe(false);
  expect(said).toEqual([]);
  expect(judge).toHaveBeenCalledOnce();
});

it('looks once more at a page whose content comes late, and no further', async () => {
  const judge = vi.fn(isStory);
  watchPage(judge);
  put('<article></article>');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(said).toEqual([judged(true)]);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(judge).toHaveBeenCalledTimes(2);
});

it.each([350, 700, 1500, 29_000])(
  'notices a story that comes %i ms after the page or its address',
  async (ms) => {
    const come = () => {
      setTimeout(() => {
        put(`<article>${'The pier is open. '.repeat(25)}</article>`);
      }, ms);
      return vi.advanceTimersByTimeAsync(ms + LATE_MS);
    };
    watchPage(isStory);
    await come();
    expect(said).toEqual([judged(true)]);
    goTo('/front');
    put('');
    await vi.advanceTimersByTimeAsync(LATE_MS);
    goTo('/next');
    await come();
    expect(said).toEqual([judged(true), judged(false), judged(true)]);
  },
);

it('judges again when a script moves on to another page', async () => {
  put('<article></article>');
  watchPage(isStory);
  goTo('/front');
  put('<ul></ul>');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(said).toEqual([judged(true), judged(false)]);
  goTo('/sports');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(said).toHaveLength(2);
});

it('does not judge again where the address stays', async () => {
  const judge = vi.fn(() => true);
  watchPage(judge);
  dispatchEvent(byBrowser(new PopStateEvent('popstate')));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(judge).toHaveBeenCalledOnce();
});

it('tells of an article again when hiding is switched on or off there, and for no other setting', async () => {
  put('<article></article>');
  watchPage(isStory);
  await updateSettings({ hideClutter: false });
  expect(said).toEqual([judged(true), judged(true)]);
  await updateSettings({ copyFormat: 'markdown' });
  await updateSettings({ sites: { 'elsewhere.example': { hide: false, read: 'ask' } } });
  expect(said).toHaveLength(2);
  await updateSettings({ hideClutter: true });
  expect(said).toHaveLength(3);
  await updateSettings({ sites: { [location.hostname]: { hide: false, read: 'ask' } } });
  expect(said).toHaveLength(4);
});

it('tells of an article once more when somebody comes back to it, and of no other page', async () => {
  const back = () => {
    showPage(true);
    return vi.advanceTimersByTimeAsync(LATE_MS);
  };
  watchPage(isStory);
  await back();
  expect(said).toEqual([]);
  put('<article></article>');
  goTo('/story');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await back();
  await back();
  expect(said).toEqual([judged(true), judged(true), judged(true)]);
});

it('does not hear what the page sends itself', async () => {
  put('<article></article>');
  const judge = vi.fn(isStory);
  watchPage(judge);
  history.pushState({}, '', '/forged');
  for (let n = 0; n < 3; n += 1) {
    for (const type of ['pageshow', 'popstate', 'click'])
      dispatchEvent(Object.assign(new Event(type), { persisted: true }));
    await vi.advanceTimersByTimeAsync(LATE_MS);
  }
  expect(said).toEqual([judged(true)]);
  expect(judge).toHaveBeenCalledOnce();
});

it('takes a judge that fails for a no', () => {
  const isArticle = watchPage(() => {
    throw new Error('what a page');
  });
  expect(isArticle()).toBe(false);
});

it('goes quiet when its extension was replaced', async () => {
  const judge = vi.fn(() => false);
  watchPage(judge);
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({} as typeof fakeBrowser.runtime);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  goTo('/elsewhere');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(judge).toHaveBeenCalledOnce();
});

describe('an article that may open in the reader by itself', () => {
  const opening = { ...judged(true), opens: true };
  const cameBy = (type: string) =>
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never]);
  const sure = () => true;

  it('is one that somebody came to, judged so for certain; it is told once', async () => {
    cameBy('navigate');
    put('<article></article>');
    watchPage(isStory, sure);
    expect(said).toEqual([opening]);
    goTo('/next');
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(said).toEqual([opening, judged(true)]);
  });

  it('is also one that comes late', async () => {
    cameBy('navigate');
    watchPage(isStory, sure);
    put('<article></article>');
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(said).toEqual([opening]);
  });

  it.each(['back_forward', 'reload', 'prerender'])('is none that was come to by %s', (type) => {
    cameBy(type);
    put('<article></article>');
    watchPage(isStory, sure);
    expect(said).toEqual([judged(true)]);
  });

  it('is none that is judged so without certainty', () => {
    cameBy('navigate');
    put('<article></article>');
    watchPage(isStory, () => false);
    expect(said).toEqual([judged(true)]);
  });

  it('is none that was gone back to within the page', async () => {
    cameBy('navigate');
    watchPage(isStory, sure);
    put('<article></article>');
    goTo('/back');
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(said).toEqual([judged(true)]);
  });

  it('is none that was open before the site was chosen', async () => {
    cameBy('navigate');
    put('<article></article>');
    let isSure = false;
    watchPage(isStory, () => isSure);
    isSure = true;
    await updateSettings({ hideClutter: false });
    expect(said).toEqual([judged(true), judged(true)]);
  });
});
