import type { Driver, PageView } from './driver.ts';
import type { Firefox, FirefoxTab } from './firefox.ts';
import { ADDON_ID } from './firefox-process.ts';

/** The source of a function that runs in the browser's own window. */
export const READ_CLIPBOARD = `() => {
  const held = (flavour) => {
    const carrier = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    carrier.init(null);
    carrier.addDataFlavor(flavour);
    Services.clipboard.getData(carrier, Services.clipboard.kGlobalClipboard);
    const found = {};
    try { carrier.getTransferData(flavour, found); } catch { return ''; }
    return found.value.QueryInterface(Ci.nsISupportsString).data;
  };
  return { text: held('text/plain'), html: held('text/html') };
}`;

// What Firefox itself calls when the keys are pressed.
const PRESS = `(id, name) => {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}`;

// What Firefox itself tells of a click in its menu.
const CHOOSE = `(id, menuItemId) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const clicked = { menuItemId, frameId: 0, editable: false, modifiers: [], button: 0 };
  extension.emit('webext-menu-menuitem-click', clicked, gBrowser.selectedTab);
}`;

const BUTTON = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const { badgeText, title } = action.getContextData(gBrowser.selectedTab);
  return { badge: badgeText ?? '', title: title ?? '' };
}`;

/** What WebDriver calls keys that write nothing. Source: WebDriver, "normalised key value". */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  Space: ' ',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

export const END_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
}`;

export const RELOAD = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;

// Runs in a page of the extension, which can reach the background's own window.
const SET_CLOCK = `async (ahead) => {
  const own = await browser.runtime.getBackgroundPage();
  const now = (own.trueNow ??= own.Date.now);
  own.Date.now = () => now() + ahead;
}`;

/** See `Driver.setClock`. The page stays open: what it put in place ends with it. */
export async function setFirefoxClock(firefox: Firefox, ahead: number): Promise<void> {
  await (await firefox.openSide()).call(SET_CLOCK, [ahead]);
}

/** Down in order, and up the other way round. */
function strokes(pressed: string) {
  const keys = pressed.split(/\+(?=.)/).map((key) => KEYS[key] ?? key);
  const step = (type: 'keyDown' | 'keyUp') => (value: string) => ({ type, value });
  return [...keys.map(step('keyDown')), ...keys.reverse().map(step('keyUp'))];
}

async function press(firefox: Firefox, tab: FirefoxTab, keys: readonly string[]): Promise<void> {
  await tab.activate();
  const actions = [{ type: 'key', id: 'keyboard', actions: keys.flatMap(strokes) }];
  await firefox.bidi.send('input.performActions', { context: tab.context, actions });
}

type Deeds = Pick<Driver, 'press' | 'chooseInMenu' | 'leave' | 'button' | 'paste' | 'type'>;

/** What a person does beside looking at pages. */
export function firefoxDeeds(firefox: Firefox, tabOf: (view: PageView) => FirefoxTab): Deeds {
  return {
    press: async (command, view) => {
      // To activate a tab that is in front would give it the focus, too.
      const isInFront = await tabOf(view).call<boolean>('() => !document.hidden');
      if (!isInFront) await tabOf(view).activate();
      await firefox.callBrowser(PRESS, [ADDON_ID, command]);
    },
    chooseInMenu: async (entry, view) => {
      await tabOf(view).activate();
      await firefox.callBrowser(CHOOSE, [ADDON_ID, entry]);
    },
    leave: async (view) => {
      await tabOf(view).activate();
      await firefox.callBrowser('() => gURLBar.focus()');
    },
    button: async (view) => {
      await tabOf(view).activate();
      return firefox.callBrowser(BUTTON, [ADDON_ID]);
    },
    paste: (view) => press(firefox, tabOf(view), ['Control+v']),
    type: (view, keys) => press(firefox, tabOf(view), keys),
  };
}
