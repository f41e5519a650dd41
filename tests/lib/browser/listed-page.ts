import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listParcels } from '../../../lib/clutter/lists/site-filters.ts';
import { hideKnown } from '../../../lib/browser/hide-known.ts';
import { isolatedWorld } from '../../../lib/browser/isolated-world.ts';
import type { ToBackground } from '../../../lib/messages.ts';
import { storyPage } from '../../e2e/story-page.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

/** What the background answers; tests set it. */
export const background: { answer: unknown } = { answer: true };

let said: ToBackground[] = [];
export const allSaid = (): readonly ToBackground[] => said;
export const saidOf = (type: ToBackground['type']) => said.filter((one) => one.type === type);

/** Time enough for what was said to be answered. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The lists say this of the page's site. */
export const listed = (...filters: string[]) =>
  fakeBrowser.storage.local.set(listParcels(`${location.hostname}\t${filters.join('\t')}\n`));

/** Does what a page begins with. */
export async function start() {
  hideKnown();
  const known = await isolatedWorld.knownHere;
  const own = await isolatedWorld.ownHere;
  return { known: known ?? null, own };
}

/** A story with two boxes beside it before each test, and nothing left of it after. */
export function eachOnAListedPage(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    said = [];
    background.answer = true;
    spyOnBrowser('runtime', 'sendMessage').mockImplementation((message) => {
      said.push(message as ToBackground);
      return Promise.resolve(background.answer);
    });
    const page = new DOMParser().parseFromString(
      storyPage({
        title: 'Ostermere repairs its clock',
        subject: 'the repair of the clock',
        beside: '<aside class="promo">Buy</aside><div class="x1">Mugs</div>',
      }),
      'text/html',
    );
    document.body.innerHTML = page.body.innerHTML;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.adoptedStyleSheets = [];
    for (const name of Object.keys(isolatedWorld))
      if (name.endsWith('Here')) Reflect.deleteProperty(isolatedWorld, name);
  });
}
