import { useEffect, useState } from 'preact/hooks';
import type { ReaderProps } from '../../components/Reader.tsx';
import type { BrowserShortcut } from '../../components/reader-view.ts';
import { showLook } from '../../components/show-look.ts';
import { browserShortcuts } from '../../lib/browser/shortcuts.ts';
import { readerAddressOf, withoutPrinting } from '../../lib/browser/reader-page.ts';
import { rememberPlace } from '../../lib/browser/places.ts';
import { updateSettings } from '../../lib/browser/settings-store.ts';
import type { Look } from '../../lib/reading/look.ts';
import type { Settings } from '../../lib/settings.ts';
import { useExports } from '../popup/use-exports.ts';
import { useListening } from './use-listening.ts';
import { useStory } from './use-story.ts';

/** A memory that fails costs the reader nothing: what was chosen holds on this page. */
function forget(): void {
  return;
}

/** How the story is set, and a way to change it: at once here, and for every story to come. */
function useLook(first: Look): [Look, (change: Partial<Look>) => void] {
  const [look, setLook] = useState(first);
  useEffect(() => {
    showLook(document.documentElement, look);
  }, [look]);
  const change = (some: Partial<Look>) => {
    const next = { ...look, ...some };
    setLook(next);
    updateSettings({ look: next }).catch(forget);
  };
  return [look, change];
}

function useShortcuts(): readonly BrowserShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => {
    browserShortcuts().then(setShortcuts, forget);
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

/** Everything that the reader page shows, and does when asked. */
export function useReader(settings: Settings): ReaderProps {
  const [look, changeLook] = useLook(settings.look);
  const { copyFormat, copy, files } = useExports(settings, null);
  const { view, back, readRelated } = useStory();
  usePrinting(view.kind === 'story');
  const article = view.kind === 'story' ? view.story.article : null;
  const listening = useListening(settings.speech, {
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
      changeLook,
      back,
      readRelated,
      move: ({ article }, place) => void rememberPlace(article.url, place),
      print: () => {
        window.print();
      },
    },
  };
}
