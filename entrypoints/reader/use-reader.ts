import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Story } from '../../components/popup-view.ts';
import type { ReaderProps } from '../../components/Reader.tsx';
import type { BrowserShortcut } from '../../components/reader-view.ts';
import { showLook } from '../../components/show-look.ts';
import type { Copied } from '../../lib/browser/copy-news.ts';
import { earForCopying } from '../../lib/browser/copy-in-reader.ts';
import { browserShortcuts } from '../../lib/browser/shortcuts.ts';
import { readerAddressOf, withoutPrinting } from '../../lib/browser/reader-address.ts';
import { rememberPlace } from '../../lib/browser/places.ts';
import type { Settings } from '../../lib/settings.ts';
import { useSettings } from '../options/use-settings.ts';
import { useExports, type Exports } from '../popup/use-exports.ts';
import { useListening } from './use-listening.ts';
import { useStory } from './use-story.ts';

/** A memory that fails costs the reader nothing: what was chosen holds on this page. */
function forget(): void {
  return;
}

function useShortcuts(): readonly BrowserShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => {
    browserShortcuts().then((all) => setShortcuts(all.filter(({ keys }) => keys !== '')), forget);
  }, []);
  return shortcuts;
}

/** Prints the story when it is shown, if the address says so. */
function usePrinting(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || !readerAddressOf(location.href).prints) return;
    // Loaded anew, the page is there to be read.
    history.replaceState(history.state, '', withoutPrinting(location.href));
    void document.fonts.ready.then(() => window.print());
  }, [isShown]);
}

/** Copies the story when the browser's shortcut is pressed over this page. */
function useShortcutCopy(story: Story | null, { copy, copyFormat: format }: Exports): void {
  // One ear from the beginning: between two, a press over a story that is shown already would be lost.
  const copyNow = useRef<(() => Promise<Copied>) | null>(null);
  copyNow.current = story && (async () => ({ format, words: await copy(story, format) }));
  useEffect(() => {
    let stop: (() => void) | null = () => undefined;
    void browser.tabs.getCurrent().then((tab) => {
      if (tab?.id === undefined || stop === null) return;
      const ear = earForCopying(tab.id, () => copyNow.current);
      browser.runtime.onMessage.addListener(ear);
      stop = () => browser.runtime.onMessage.removeListener(ear);
    });
    return () => {
      stop?.();
      stop = null;
    };
  }, []);
}

/** Everything that the reader page shows, and does when asked. */
export function useReader(first: Settings): ReaderProps {
  const { settings, change } = useSettings(first);
  const { look } = settings;
  useEffect(() => {
    showLook(document.documentElement, look);
  }, [look]);
  const exports = useExports(first, null);
  const { copyFormat, copy, files } = exports;
  const { view, back, readRelated } = useStory();
  useShortcutCopy(view.kind === 'story' ? view.story : null, exports);
  usePrinting(view.kind === 'story');
  const article = view.kind === 'story' ? view.story.article : null;
  const listening = useListening(first.speech, {
    lang: article?.lang ?? null,
    key: article?.url ?? '',
  });
  return {
    view,
    look,
    copyFormat,
    files,
    ...listening,
    shortcuts: useShortcuts(),
    actions: {
      copy,
      changeLook: (some) => change((now) => ({ look: { ...now.look, ...some } })),
      back,
      readRelated,
      move: ({ article }, place) => void rememberPlace(article.url, place),
      print: () => {
        window.print();
      },
    },
  };
}
