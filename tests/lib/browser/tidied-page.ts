import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTidier, type Tidier } from '../../../lib/browser/page-tidier.ts';
import type { ToBackground } from '../../../lib/messages.ts';
import type { Tidied } from '../../../lib/tidy-page.ts';
import type { TidiedPart } from '../../../lib/tidy-part.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

export const OFF = { hide: false, read: 'ask' } as const;

export const LATE_MS = 2000;

/** Every aside is to be hidden. */
const findAsides = (): Tidied => ({
  hits: [...document.querySelectorAll('aside')].map((element) => ({
    element,
    block: { kind: 'ad', preview: element.id, reason: 'Sells bread.', rule: 'bread' },
  })),
  dropped: [],
  hasWall: false,
});
export const find = vi.fn(findAsides);
const setShown = vi.fn();
export const refresh = vi.fn();
export const lookAt = vi.fn((_kinds: unknown, part: Element): TidiedPart => ({
  hits: find().hits.filter(({ element }) => part.contains(element)),
  mayBeStory: part.matches('article'),
  hasWall: false,
}));
/** The reader hid everything of class "mine". */
export const lookForOwn = vi.fn((): Tidied => {
  const { hits, ...rest } = findAsides();
  return { ...rest, hits: hits.filter(({ element }) => element.className === 'mine') };
});
export const lookAgain = vi.fn(() => find());
/** What the page is to be taken for. */
export const state = { isLarge: false, isKnown: true, ownNamed: [] as readonly Element[] };

let said: ToBackground[] = [];
let running: Tidier[] = [];
export const lastCount = () => {
  const last = said.findLast((message) => message.type === 'hiddenCounts');
  return last && (last.counts.ad ?? 0);
};
export const attributes = () =>
  said.flatMap((one) => (one.type === 'hideMarked' ? [one.attribute] : []));
/** How often the sheet was asked for that hides what is marked. */
export const sheets = () => said.filter(({ type }) => type === 'hideMarked').length;
export const marked = (selector = 'aside') =>
  [...document.querySelectorAll(selector)].map((one) =>
    one.getAttributeNames().some((name) => name !== 'id' && name !== 'class'),
  );

/** A page with one aside to hide before each test, and nothing left of it after. */
export function eachOnItsPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    document.elementsFromPoint = () => []; // happy-dom lays nothing out
    fakeBrowser.reset();
    find.mockReset().mockImplementation(findAsides);
    lookAt.mockClear();
    lookForOwn.mockClear();
    lookAgain.mockClear();
    Object.assign(state, { isLarge: false, isKnown: true, ownNamed: [] });
    said = [];
    spyOnBrowser('runtime', 'sendMessage').mockImplementation((message: unknown) => {
      said.push(message as ToBackground);
      return Promise.resolve((message as ToBackground).type === 'hideMarked' || undefined);
    });
    document.body.innerHTML = '<p>Story</p><aside id="one"></aside>';
  });
  afterEach(async () => {
    await Promise.all(running.map((tidier) => tidier.onStoryLeft()));
    running = [];
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** Starts on the page. */
export const tidied = async () => {
  const clutter = {
    ready: () => Promise.resolve(),
    letMapGo: () => undefined,
    isLarge: () => state.isLarge,
    knows: () => state.isKnown,
    prepare: () => undefined,
    look: () => {
      state.isKnown = true;
      return find();
    },
    lookAgain,
    lookAt,
    refresh,
    forgetPage: () => {
      state.isKnown = false;
    },
    whileShown: <T>(task: () => T) => task(),
    change: vi.fn(),
    ownNamed: () => state.ownNamed,
    lookForOwn,
    setShown,
  };
  const tidier = pageTidier(clutter, () => false);
  running.push(tidier);
  await tidier.onStory();
  return tidier;
};
