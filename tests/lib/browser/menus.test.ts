import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommands, toggleHiding } from '../../../lib/browser/commands.ts';
import { offerMenus } from '../../../lib/browser/menus.ts';
import { loadSettings } from '../../../lib/browser/settings-store.ts';
import { browserShortcuts, shortcutSettings } from '../../../lib/browser/shortcuts.ts';
import { spyOnBrowser } from './spy-on-browser.ts';

const TAB = { id: 7, url: 'https://post.example/swans' };
type Tab = Parameters<typeof toggleHiding>[0];

/** Waits until what was begun and not awaited is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Takes what listens to an event, to call it. */
function listenerOf(event: { addListener: unknown }): (...given: unknown[]) => void {
  let taken: ((...given: unknown[]) => void) | undefined;
  vi.spyOn(event as { addListener(one: unknown): void }, 'addListener').mockImplementation(
    (listener) => {
      taken = listener as typeof taken;
    },
  );
  return (...given) => taken?.(...given);
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the browser’s own menu', () => {
  it.each([
    ['a private window', true, 1],
    ['another one', false, 0],
  ])('gets them as soon as the background of %s starts: %s', async (_, isPrivate, times) => {
    const create = spyOnBrowser('contextMenus', 'create').mockReturnValue(undefined);
    spyOnBrowser('i18n', 'getMessage').mockImplementation(String);
    const removeAll = spyOnBrowser('contextMenus', 'removeAll').mockResolvedValue(undefined);
    listenerOf(fakeBrowser.contextMenus.onClicked);
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(isPrivate);
    offerMenus([{ title: 'menuReadPage', context: 'page', onClick: () => Promise.resolve() }]);
    await settled();
    expect(create).toHaveBeenCalledTimes(times);
    // It would take those of the other windows away.
    expect(removeAll).not.toHaveBeenCalled();
  });

  it('gets the entries when Broadsheet is installed, and does what is clicked', async () => {
    const create = spyOnBrowser('contextMenus', 'create').mockReturnValue(undefined);
    spyOnBrowser('i18n', 'getMessage').mockImplementation(String);
    spyOnBrowser('contextMenus', 'removeAll').mockResolvedValue(undefined);
    const click = listenerOf(fakeBrowser.contextMenus.onClicked);
    const install = listenerOf(fakeBrowser.runtime.onInstalled);
    const onClick = vi.fn(() => Promise.reject(new Error('No tab')));
    offerMenus([
      { title: 'menuReadPage', context: 'page', onClick },
      { title: 'menuReadLink', context: 'link', onClick },
    ]);
    install();
    await settled();
    expect(create.mock.calls.map(([entry]) => entry)).toMatchObject([
      { id: 'menuReadPage', documentUrlPatterns: ['http://*/*', 'https://*/*'] },
      { id: 'menuReadLink', targetUrlPatterns: ['http://*/*', 'https://*/*'] },
    ]);
    click({ menuItemId: 'menuReadLink' }, TAB);
    click({ menuItemId: 'menuReadLink' }, undefined);
    click({ menuItemId: 'another' }, TAB);
    await settled();
    expect(onClick).toHaveBeenCalledTimes(1);
  });
});

describe('keys', () => {
  it('do what they are for in the tab that is given, else in the one in front', async () => {
    const press = listenerOf(fakeBrowser.commands.onCommand);
    const done: unknown[] = [];
    listenForCommands({
      copy: ({ id }) => {
        done.push(id);
        return Promise.reject(new Error('full'));
      },
    });
    spyOnBrowser('tabs', 'query').mockResolvedValue([{ id: 8 }]);
    press('copy', TAB);
    press('copy');
    press('unknown', TAB);
    spyOnBrowser('tabs', 'query').mockResolvedValue([]);
    press('copy');
    await settled();
    expect(done).toEqual([7, 8]);
  });

  it('switch hiding on a site, and nothing where there is none', async () => {
    const hides = async () => (await loadSettings()).sites['post.example']?.hide ?? true;
    await toggleHiding(TAB as Tab);
    expect(await hides()).toBe(false);
    await toggleHiding(TAB as Tab);
    expect(await hides()).toBe(true);
    await toggleHiding({ id: 7, url: 'about:support' } as Tab);
    expect((await loadSettings()).sites).toEqual({});
  });

  it('are told as they are, also those without keys', async () => {
    spyOnBrowser('commands', 'getAll').mockResolvedValue([
      { name: '_execute_action', shortcut: 'Alt+Shift+S', description: '' },
      { shortcut: '', description: 'Hides' },
      { shortcut: 'Alt+Shift+K' },
    ]);
    spyOnBrowser('i18n', 'getMessage').mockImplementation(String);
    expect(await browserShortcuts()).toEqual([
      { keys: 'Alt+Shift+S', does: 'actionTitle' },
      { keys: '', does: 'Hides' },
    ]);
  });

  it('are changed on a page of the browser’s own', () => {
    const create = spyOnBrowser('tabs', 'create').mockResolvedValue({});
    shortcutSettings()?.();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
