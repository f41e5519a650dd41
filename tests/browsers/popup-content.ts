import { setTimeout as sleep } from 'node:timers/promises';
import type { View } from './driver.ts';

export interface ShownStory {
  readonly title: string;
  readonly url: string;
  readonly source: string | null;
  readonly time: string | null;
  readonly fullText: string | null;
}

/** What the popup shows, as a reader sees it. */
export interface ShownPopup {
  readonly state: string;
  /** Title and sentence of its notice; null when it shows none. */
  readonly notice: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publication: string | null;
  readonly time: string | null;
  /** The story's text without captions, one block each. */
  readonly paragraphs: readonly string[];
  readonly related: readonly ShownStory[];
}

/** Things take a browser less than a second, on a busy machine several. */
const SETTLED_MS = 8000;
/** As long as the popup itself waits for a story. */
const READ_MS = 20_000;
const LOOK_EVERY_MS = 50;

/**
 * Waits until something is so in a view.
 * @throws after `within` milliseconds, with `what` in the message
 */
export async function waitUntil(
  look: () => Promise<boolean>,
  what: string,
  within = SETTLED_MS,
): Promise<void> {
  const end = Date.now() + within;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${within / 1000} s`);
    await sleep(LOOK_EVERY_MS);
  }
}

// Runs in the popup, so everything it needs is inside it.
function show(): ShownPopup {
  const words = (element: Element | null | undefined) =>
    element?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  const cells = (row: Element) => [...row.children].map(words).join(' ');
  const find = (selector: string) => words(document.querySelector(selector));
  const blocks = [
    ...document.querySelectorAll('#story :is(p,h2,h3,h4,h5,h6,li,tr,pre,dt,dd,summary)'),
  ];
  const leaves = blocks.filter(
    (block) => block.closest('figure') === null && block.querySelector('p,li,tr') === null,
  );
  return {
    state: document.querySelector('main')?.dataset['state'] ?? '',
    notice: find('.notice'),
    headline: find('h1.headline'),
    byline: find('.byline'),
    publication: find('.publication'),
    time: find('time.time'),
    paragraphs: leaves
      .map((block) => (block.localName === 'tr' ? cells(block) : (words(block) ?? '')))
      .filter((text) => text !== ''),
    related: [...document.querySelectorAll('ol.related > li.related-story')].map((story) => {
      const paragraphs = [...story.querySelectorAll('.full-text p')];
      return {
        title: words(story.querySelector('.related-title')) ?? '',
        url: story.querySelector<HTMLAnchorElement>('.related-title')?.href ?? '',
        source: words(story.querySelector('.related-source')),
        time: words(story.querySelector('.related-time')),
        fullText: paragraphs.length === 0 ? null : paragraphs.map(words).join('\n\n'),
      };
    }),
  };
}

/**
 * Has the popup read the page? That the page is slow is no last word: on a busy machine the story
 * comes after it. Runs in the popup, so everything it needs is inside it.
 */
export function hasSettled(): boolean {
  const state = document.querySelector('main')?.dataset['state'];
  if (state === undefined || state === 'loading') return false;
  const own = window as unknown as { chrome: { i18n: { getMessage(key: string): string } } };
  const slow = own.chrome.i18n.getMessage('slowTitle');
  return document.querySelector('.notice-title')?.textContent !== slow;
}

/**
 * Presses the popup's switch for the site once it is known how it stands, which is a moment after the story is.
 * @param isOn how it is to stand then
 * @throws when it does not stand otherwise within 8 s
 */
export async function switchHiding(popup: View, isOn: boolean): Promise<void> {
  const stands = () =>
    popup.run(() => {
      const box = document.querySelector<HTMLInputElement>('input.hide-here');
      return box === null || box.disabled ? null : box.checked;
    });
  await waitUntil(async () => (await stands()) === !isOn, 'the switch for the site');
  await popup.run(() => document.querySelector<HTMLInputElement>('input.hide-here')?.click());
}

/**
 * What the popup shows once it has read the page.
 * @throws when it has not after 20 s
 */
export async function shownIn(popup: View): Promise<ShownPopup> {
  await waitUntil(() => popup.run(hasSettled), 'the popup has read the page', READ_MS);
  return popup.run(show);
}
