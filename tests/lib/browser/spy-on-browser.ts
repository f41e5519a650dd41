import { vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Area = Record<string, (...args: never[]) => unknown>;

/**
 * Stands in for a function of the extension API. Chrome's types give many of them a form with a
 * callback too, and a plain spy would see only that one.
 */
export function spyOnBrowser(
  area:
    | 'action'
    | 'commands'
    | 'contextMenus'
    | 'i18n'
    | 'permissions'
    | 'runtime'
    | 'scripting'
    | 'tabs',
  name: string,
): Mock<(...args: unknown[]) => unknown> {
  const owner = fakeBrowser[area] as unknown as Area;
  return vi.spyOn(owner, name) as unknown as Mock<(...args: unknown[]) => unknown>;
}
