import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Story } from '../../components/popup-view.ts';
import type { ReaderProps } from '../../components/Reader.tsx';
import type { BrowserShortcut } from '../../components/reader-view.ts';
import { showLook } from '../../components/show-look.ts';
import type { Copied } from '../../lib/browser/copy-news.ts';
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

/** Told what copies the story that is shown; null where none is. */
export type OnShown = (copy: (() => Promise<Copied>) | null) => void;

/** Tells what the browser's shortcut is to copy, in the moment in which it is shown. */
function useShortcutCopy(story: Story | null, exports: Exports, onShown: OnShown): void {
  const { copy, copyFormat: format } = exports;
  useLayoutEffect(() => {
    onShown(story && (async () => ({ format, words: await copy(story, format) })));
  }, [story, format]);
}

/** Everything that the reader page shows, and does when asked. */
export function useReader(first: Settings, onShown: OnShown): ReaderProps {
  const { settings, change } = useSettings(first);
  const { look, singleKeys } = settings;
  useEffect(() => {
    showLook(document.documentElement, look);
  }, [look]);
  const exports = useExports(first, null);
  const { copyFormat, copy, files } = exports;
  const { view, back, readRelated } = useStory();
  useShortcutCopy(view.kind === 'story' ? view.story : null, exports, onShown);
  usePrinting(view.kind === 'story');
  const article = view.kind === 'story' ? view.story.article : null;
  const listening = useListening(
    {
      speech: settings.speech,
      changeSpeech: (make) => change((now) => ({ speech: make(now.speech) })),
    },
    { lang: article?.lang ?? null, key: article?.url ?? '' },
  );
  return {
    view,
    look,
    singleKeys,
    copyFormat,
    files,
    ...listening,
    shortcuts: useShortcuts(),
    actions: {
      copy,
      changeLook: (some) => change((now) => ({ look: { ...now.look, ...some } })),
      switchKeys: (on) => change(() => ({ singleKeys: on })),
      back,
      readRelated,
      move: ({ article }, place) => void rememberPlace(article.url, place),
      print: () => {
        window.print();
      },
    },
  };
}
