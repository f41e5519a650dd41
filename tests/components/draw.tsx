import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { SiteHiding } from '../../components/HideSwitch.tsx';
import type { FileActions, PopupActions } from '../../components/popup-view.ts';
import { WordsProvider, type Words } from '../../components/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** The English words, put together as the browser does it; '' for a key that there is not. */
export const WORDS: Words = {
  t: (key, ...substitutions) =>
    (texts[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    ),
  locale: 'en',
};

/** Draws components with the English words around them and gives the element they are in. */
export function draw(children: ComponentChildren): HTMLElement {
  const { container } = render(<WordsProvider value={WORDS}>{children}</WordsProvider>);
  return container as HTMLElement;
}

/** The only element for a selector. Throws when there is none or more than one. */
export function the(root: ParentNode, selector: string): HTMLElement {
  const [found, ...more] = root.querySelectorAll<HTMLElement>(selector);
  if (!found || more.length > 0) {
    throw new Error(`${found ? more.length + 1 : 0} elements for ${selector}`);
  }
  return found;
}

/** The words of every element for a selector. */
export function textsOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent);
}

/** Actions that do nothing but remember that they were asked for. */
export function idleActions() {
  return {
    copy: vi.fn<PopupActions['copy']>(() => Promise.resolve(1)),
    hideHere: vi.fn<PopupActions['hideHere']>(),
    alwaysRead: vi.fn<PopupActions['alwaysRead']>(),
    repair: vi.fn<PopupActions['repair']>(),
    openSettings: vi.fn<PopupActions['openSettings']>(),
    showHidden: vi.fn<PopupActions['showHidden']>(),
    openReader: vi.fn<PopupActions['openReader']>(),
    move: vi.fn<PopupActions['move']>(),
    grantAccess: vi.fn<PopupActions['grantAccess']>(),
    retry: vi.fn<PopupActions['retry']>(),
  };
}

/** Ways to save that do nothing but remember that they were asked for; without a share sheet. */
export function idleFiles(changes: Partial<FileActions> = {}) {
  return {
    last: null,
    withPictures: false,
    takePictures: vi.fn<FileActions['takePictures']>(),
    save: vi.fn<FileActions['save']>(() => Promise.resolve({ name: 'Ferry.epub', missing: 0 })),
    print: vi.fn<NonNullable<FileActions['print']>>(),
    share: null,
    ...changes,
  } satisfies FileActions;
}

/** A site with hiding on and nothing hidden. */
export const HIDING: SiteHiding = {
  host: 'gazette.example',
  on: true,
  report: { blocks: [], dropped: [], scrolls: false },
  listsBroken: false,
};
