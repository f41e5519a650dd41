import { TargetType, type Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { serve, type TestServer } from '../server/serve.ts';
import { builtFor } from './session.ts';
import { storyPage } from './story-page.ts';

const ADDRESS = 'https://post.example/bell';
const banner = (name: string) =>
  `<section class="${name}"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>`;
const STORY = storyPage({
  title: 'The bell of Ostermere',
  subject: 'the bell',
  beside: banner('x1'),
});

/** What is used inside the extension's background. */
declare const chrome: {
  readonly scripting: {
    executeScript(about: object): Promise<readonly { readonly result: unknown }[]>;
  };
  readonly tabs: { create(about: { url: string }): Promise<{ readonly id: number }> };
};

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve();
  server.put(ADDRESS, STORY);
  chromium = await launchChromium({ extension: builtFor('chromium'), proxyPort: server.port });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const background = async () => {
  const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;
  const worker = await (await chromium.browser.waitForTarget(isWorker)).worker();
  if (worker === null) throw new Error('no background');
  return worker;
};

it('what tells a page apart comes back to one that had let go of it, once there is something to look at', async () => {
  const worker = await background();
  const { id } = await worker.evaluate((url) => chrome.tabs.create({ url }), ADDRESS);
  /** Runs beside our scripts in the page. */
  const state = (markup = '') =>
    worker.evaluate(
      async (tabId, added) => {
        const func = (more: string) => {
          // As it is done where the tab was left for a while.
          if (more !== '') {
            Reflect.set(globalThis, 'tellerHere', undefined);
            document.body.insertAdjacentHTML('beforeend', more);
          }
          const isSeen = (one: string) => document.querySelector(one)?.checkVisibility() ?? null;
          const isThere = Reflect.get(globalThis, 'tellerHere') !== undefined;
          return { isThere, seen: ['h1', '.x1', '.x2'].map(isSeen) };
        };
        const [ran] = await chrome.scripting.executeScript({
          target: { tabId },
          func,
          args: [added],
        });
        return ran?.result;
      },
      id,
      markup,
    );
  await expect.poll(() => state()).toEqual({ isThere: true, seen: [true, false, null] });
  expect(await state(banner('x2'))).toEqual({ isThere: false, seen: [true, false, true] });
  await expect.poll(() => state()).toEqual({ isThere: true, seen: [true, false, false] });
});
