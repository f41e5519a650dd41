import { TargetType, type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import type { Driver, Held, PageView } from './driver.ts';

/** The part of the extension API that is used inside the worker. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(clicked: object, tab: object): void } };
};

/** What the real clipboard holds. */
export async function chromiumClipboard(browser: Browser): Promise<Held> {
  const page = await browser.newPage();
  await page.goto('chrome://version');
  await browser.defaultBrowserContext().setPermission('chrome://version', {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  const held = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const of = async (type: string) => {
      const item = items.find((one) => one.types.includes(type));
      return item === undefined ? '' : (await item.getType(type)).text();
    };
    return { text: await of('text/plain'), html: await of('text/html') };
  });
  await page.close();
  return held;
}

/** The extension's background. @throws when it does not start */
export async function workerOf({ browser, extensionId }: Chromium) {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no background');
  return worker;
}

type Deeds = Pick<
  Driver,
  'endBackground' | 'setClock' | 'press' | 'chooseInMenu' | 'leave' | 'button' | 'paste' | 'type'
>;

/**
 * What a person does beside looking at pages. Of tabs with one address it is done in the last: one that
 * a test has closed just now may still be listed before it.
 */
export function chromiumDeeds(chromium: Chromium, pageOf: (view: PageView) => Page): Deeds {
  return {
    endBackground: async () => {
      const isOurs = (one: Target) =>
        one.type() === TargetType.SERVICE_WORKER && one.url().includes(chromium.extensionId);
      const worker = await chromium.browser.targets().find(isOurs)?.worker();
      // Gone already, it is what was wanted.
      await worker?.close().catch(() => undefined);
    },
    setClock: async (ahead) =>
      (await workerOf(chromium)).evaluate((by) => {
        const own = globalThis as { trueNow?: () => number };
        const now = (own.trueNow ??= Date.now);
        Date.now = () => now() + by;
      }, ahead),
    press: async (command, view) =>
      (await workerOf(chromium)).evaluate(
        async (name, url) => {
          const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
          chrome.commands.onCommand.dispatch(name, tab ?? {});
        },
        command,
        pageOf(view).url(),
      ),
    chooseInMenu: async (entry, view) =>
      (await workerOf(chromium)).evaluate(
        async (menuItemId, url) => {
          const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
          chrome.contextMenus.onClicked.dispatch({ menuItemId, frameId: 0 }, tab ?? {});
        },
        entry,
        pageOf(view).url(),
      ),
    leave: async () => {
      await (await chromium.browser.newPage()).bringToFront();
    },
    button: async (view) =>
      (await workerOf(chromium)).evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
        const tabId = tab?.id ?? 0;
        const [badge, title] = await Promise.all([
          chrome.action.getBadgeText({ tabId }),
          chrome.action.getTitle({ tabId }),
        ]);
        return { badge, title };
      }, pageOf(view).url()),
    paste: async (view) => {
      const page = pageOf(view);
      await page.bringToFront();
      await page.keyboard.down('v', { commands: ['Paste'] });
      await page.keyboard.up('v');
    },
    type: async (view, keys) => {
      const page = pageOf(view);
      await page.bringToFront();
      for (const pressed of keys) {
        const [key = '', ...held] = pressed.split(/\+(?=.)/).reverse();
        for (const one of held) await page.keyboard.down(one as KeyInput);
        await page.keyboard.press(key as KeyInput);
        for (const one of held) await page.keyboard.up(one as KeyInput);
      }
    },
  };
}
