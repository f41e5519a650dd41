import { useEffect, useRef, useState } from 'preact/hooks';
import { keyAction, takesKeys, type KeyAction } from '../lib/reading/keys.ts';
import { nextTheme, sizeBeside, type Look } from '../lib/reading/look.ts';
import { THEME_WORDS } from './look-words.ts';
import type { ReaderActions } from './reader-view.ts';
import { placeInWindow, storyBlocks } from './story-blocks.ts';
import { useWords, type Words } from './words.ts';

/** So long a change made by a key is told on the page. */
const SAID_MS = 2000;

export interface KeyTargets {
  readonly look: Look;
  readonly actions: Pick<ReaderActions, 'changeLook' | 'back'>;
  readonly openKeys: () => void;
}

/** Scrolls to the paragraph after (`by` 1) or before (`by` -1) the one at the top of the window. */
function step(by: 1 | -1): void {
  const blocks = storyBlocks();
  const place = placeInWindow(blocks);
  const now = place?.block ?? -1;
  // On the way up the beginning of a paragraph that is half out of view comes first.
  const target = by === -1 && (place?.into ?? 0) > 0.05 ? now : now + by;
  if (target < 0) scrollTo({ top: 0 });
  else blocks[target]?.scrollIntoView({ block: 'start' });
}

/** Does what a key asks for. @returns what is to be told of it; '' for what can be seen */
function act(action: KeyAction, { look, actions, openKeys }: KeyTargets, words: Words): string {
  switch (action) {
    case 'nextParagraph':
    case 'previousParagraph':
      step(action === 'nextParagraph' ? 1 : -1);
      return '';
    case 'larger':
    case 'smaller': {
      const size = sizeBeside(look.size, action === 'larger' ? 1 : -1);
      actions.changeLook({ size });
      return words.t('saidSize', new Intl.NumberFormat(words.locale).format(size));
    }
    case 'nextTheme': {
      const theme = nextTheme(look.theme);
      actions.changeLook({ theme });
      return words.t('saidTheme', words.t(THEME_WORDS[theme]));
    }
    case 'keys':
      openKeys();
      return '';
    case 'leave':
      actions.back();
      return '';
    default:
      return '';
  }
}

/** Listens to the reader page's single keys. @returns what the last one did, in words, for a moment */
export function useReaderKeys(targets: KeyTargets): string {
  const words = useWords();
  const [said, setSaid] = useState('');
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesKeys(event.target as Element)) return;
      const action = keyAction(event);
      // An open panel closes first; that is the browser's own doing.
      if (action === null || document.querySelector(':popover-open') !== null) return;
      event.preventDefault();
      setSaid(act(action, latest.current, words));
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [words]);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return said;
}
