import { setTimeout as sleep } from 'node:timers/promises';
import type { Bidi } from './bidi.ts';
import type { FirefoxTab } from './firefox.ts';
import { ADDON_ID, ADDON_ORIGIN } from './firefox-process.ts';

export interface FirefoxPopup {
  /** Runs a function's source with the popup's `window` and `document`. */
  call<T>(source: string, args?: readonly unknown[]): Promise<T>;
  /** PNG of the popup. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Toolbar {
  readonly bidi: Bidi;
  /** Context of the browser's own window. */
  readonly window: string;
  readonly helper: () => Promise<FirefoxTab>;
}

/** A popup that is not there by then never comes: it opens within 2 s on a slow machine. */
const POPUP_MS = 10_000;
const LOOK_EVERY_MS = 50;

const WIDGET = `${ADDON_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

// The button lives in the extensions panel until it is pinned.
const PIN = `async (id) => {
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  await new Promise((done) => window.requestAnimationFrame(done));
}`;

const CLICK = `(id) => {
  const button = document.getElementById(id).querySelector('.unified-extensions-item-action-button');
  const box = button.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (typeof window.synthesizeMouseEvent !== 'function') { button.click(); return; }
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
  }
}`;

const SNAPSHOT = `async () => {
  const popup = document.querySelector('.webextension-popup-browser').browsingContext;
  const bitmap = await popup.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

const HIDE = `() => {
  for (const panel of document.querySelectorAll('panel')) {
    if (panel.querySelector('.webextension-popup-browser')) panel.hidePopup();
  }
}`;

/** BiDi does not list the real popup; a page of the same extension can reach into it. */
const inPopup = (source: string) => `async (...args) => {
  const window = browser.extension.getViews({ type: 'popup' })[0];
  if (window === undefined) throw new Error('the popup is closed');
  const document = window.document;
  return (${source})(...args);
}`;

const POPUP_IS_THERE = `() => browser.extension
  .getViews({ type: 'popup' })
  .some((view) => view.location.pathname === '/popup.html' && view.document.readyState !== 'loading')`;

async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + POPUP_MS;
  while (!(await look().catch(() => false))) {
    if (Date.now() > end) throw new Error(`${what} did not come within ${POPUP_MS / 1000} s`);
    await sleep(LOOK_EVERY_MS);
  }
}

/** Makes a tab a page of the extension that runs none of its code: the plain text of a file. */
export async function besideExtension(side: FirefoxTab): Promise<FirefoxTab> {
  await side.navigate(`${ADDON_ORIGIN}/background.js`, 'none');
  await until(() => side.call('() => Boolean(browser.extension)'), "the extension's page");
  return side;
}

/** @returns the function behind `Firefox.openPopup` */
export function firefoxToolbar({ bidi, window, helper }: Toolbar) {
  let ready: Promise<FirefoxTab> | undefined;
  const prepare = async () => {
    const side = await besideExtension(await helper());
    await bidi.call(window, PIN, [WIDGET]);
    return side;
  };
  return async (tab: FirefoxTab): Promise<FirefoxPopup> => {
    const isThere = async () =>
      ready !== undefined && (await ready).call<boolean>('() => Boolean(browser.extension)');
    // An extension that is loaded anew takes its pages along.
    if (!(await isThere().catch(() => false))) ready = prepare();
    const side = await (ready ??= prepare());
    await tab.activate();
    await bidi.call(window, CLICK, [WIDGET]);
    await until(() => side.call<boolean>(POPUP_IS_THERE), 'the popup');
    return {
      call: (source, args) => side.call(inPopup(source), args),
      screenshot: async () => Buffer.from(await bidi.call<string>(window, SNAPSHOT), 'base64'),
      close: async () => {
        await until(async () => {
          // Again each time: its page is there before its panel is, which opens all the same.
          await bidi.call(window, HIDE);
          return !(await side.call<boolean>(POPUP_IS_THERE));
        }, 'the end of the popup');
      },
    };
  };
}
