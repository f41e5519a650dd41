import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/Popup.tsx';
import type { Opening } from '../../entrypoints/popup/open-story.ts';
import { usePopup } from '../../entrypoints/popup/use-popup.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { hidesOn, parseSettings } from '../../lib/settings.ts';
import { choicesFor } from '../../lib/sites.ts';
import { draw, the } from '../components/draw.tsx';

const HOST = 'quay.example';

/** A popup over a page that is no article: its switches are what this is about. */
const OPENING: Opening = {
  tab: Promise.resolve({ id: 1, url: `http://${HOST}/mill`, host: HOST }),
  view: Promise.resolve({ kind: 'not-article', evidence: [], story: null }),
};

function Page() {
  return <Popup {...usePopup(parseSettings(undefined), OPENING)} />;
}

const box = (page: HTMLElement, selector: string) => the(page, selector) as HTMLInputElement;

const opened = async () => {
  const page = draw(<Page />);
  await waitFor(() => box(page, '.read-always'));
  await waitFor(() => expect(box(page, '.hide-here').checked).toBe(true));
  return page;
};

/** The store has no room from now on. */
const fill = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const reads = async () => choicesFor((await loadSettings()).sites, HOST).read === 'always';
const shows = async () => !hidesOn(await loadSettings(), HOST);

it.each([
  { selector: '.hide-here', isSetAtFirst: true, isStored: shows },
  { selector: '.read-always', isSetAtFirst: false, isStored: reads },
])(
  'says that a change by $selector was not stored, and shows it as it is; the next that is stored takes that back',
  async ({ selector, isSetAtFirst, isStored }) => {
    const page = await opened();
    expect(page.querySelector('[role=alert]')).toBeNull();
    const full = fill();
    fireEvent.click(box(page, selector));
    await waitFor(() =>
      expect(the(page, '[role=alert]').textContent).toContain('It was not kept.'),
    );
    await waitFor(() => expect(box(page, selector).checked).toBe(isSetAtFirst));
    expect(await isStored()).toBe(false);
    full.mockRestore();
    fireEvent.click(box(page, selector));
    await waitFor(() => expect(page.querySelector('[role=alert]')).toBeNull());
    expect(await isStored()).toBe(true);
    expect(box(page, selector).checked).toBe(!isSetAtFirst);
  },
);
