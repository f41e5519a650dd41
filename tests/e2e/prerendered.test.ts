import { TargetType, type Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import { parcelsFor } from '../../lib/repair/site-rule.ts';
import { serve, type TestServer } from '../server/serve.ts';
import { builtFor } from './session.ts';
import { storyPage } from './story-page.ts';

const SITE = 'https://post.example/';
const FRONT = `<!doctype html><title>Ostermere Post</title><a href="/pier">The pier</a>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/pier"],"eagerness":"immediate"}]}</script>`;

/** Has the page itself note what stands in the first frame that is drawn of it. */
const NOTE = `<script>document.addEventListener('prerenderingchange', () => requestAnimationFrame(() => {
  document.title = 'first frame: ' + document.querySelector('.mugs').checkVisibility();
}));</script>`;

const STORY = storyPage({
  title: 'Ostermere mends its pier',
  subject: 'the pier',
  head: NOTE,
  beside:
    '<aside class="mugs">Forty mugs</aside><section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>',
});

/** What is used inside the extension's background. */
declare const chrome: {
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly scripting: {
    executeScript(about: object): Promise<readonly { readonly result: unknown }[]>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { create(about: { url: string }): Promise<{ readonly id: number }> };
};

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve();
  server.put(SITE, FRONT);
  server.put(`${SITE}pier`, STORY);
  // Chrome loads no page ahead from one that is watched.
  let isUp = false;
  const watches = (target: Target) => !isUp || target.type() === TargetType.SERVICE_WORKER;
  chromium = await launchChromium({
    extension: builtFor('chromium'),
    proxyPort: server.port,
    watches,
  });
  isUp = true;
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

it('a page that Chrome has loaded ahead is tidied when somebody comes to it, and what is known hidden before', async () => {
  const target = await chromium.browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER,
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('no background');
  const rules = { 'post.example': [{ act: 'hide', selector: '.mugs', path: null } as const] };
  await worker.evaluate((items) => chrome.storage.local.set(items), parcelsFor(rules));
  const { id } = await worker.evaluate((url) => chrome.tabs.create({ url }), SITE);
  await waitUntil(
    () => Promise.resolve(server.asked.some((one) => one.endsWith('/pier'))),
    'loads',
  );
  await worker.evaluate((tabId) => {
    const func = () => setTimeout(() => document.querySelector('a')?.click(), 500);
    return chrome.scripting.executeScript({ target: { tabId }, func });
  }, id);
  const look = () =>
    worker.evaluate(async (tabId) => {
      const func = () => {
        const [entry] = performance.getEntriesByType('navigation');
        const { activationStart } = entry as unknown as { activationStart: number };
        const isSeen = document.querySelector('.x1')?.checkVisibility();
        return { wasAhead: activationStart > 0, title: document.title, isSeen };
      };
      const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func });
      return { ...(ran?.result as object), badge: await chrome.action.getBadgeText({ tabId }) };
    }, id);
  await expect
    .poll(look)
    .toEqual({ wasAhead: true, title: 'first frame: false', isSeen: false, badge: '2' });
});
