import { useEffect, useRef, useState } from 'preact/hooks';
import { keyAction, takesArrows, takesKeys, type KeyAction } from '../lib/reading/keys.ts';
import { nextTheme, sizeBeside, type Look } from '../lib/reading/look.ts';
import { THEME_WORDS } from './look-words.ts';
import type { ListenActions, Listening } from './ListenBar.tsx';
import type { ReaderActions } from './reader-view.ts';
import { placeInWindow, shownBlocks } from './shown-blocks.ts';
import { useWords, type Words } from './words.ts';

/** So long a change made by a key is told on the page. */
const SAID_MS = 2000;

export interface KeyTargets {
  /** Do letters and signs act? */
  readonly singleKeys: boolean;
  readonly look: Look;
  readonly actions: Pick<ReaderActions, 'changeLook' | 'back'>;
  readonly openKeys: () => void;
  /** The story alone, without anything around it. */
  readonly focus: { readonly on: boolean; readonly toggle: () => void };
  readonly listening: Listening;
  readonly listenActions: Pick<ListenActions, 'toggle' | 'stop' | 'skip'>;
}

/** Scrolls to the paragraph after (`by` 1) or before (`by` -1) the one at the top of the window. */
function step(by: 1 | -1): void {
  const blocks = shownBlocks();
  const place = placeInWindow(blocks);
  const now = place?.block ?? -1;
  // On the way up the beginning of a paragraph that is half out of view comes first.
  const target = by === -1 && (place?.into ?? 0) > 0.05 ? now : now + by;
  if (target < 0) scrollTo({ top: 0 });
  else blocks[target]?.scrollIntoView({ block: 'start' });
}

type Acts = Readonly<Record<KeyAction, (targets: KeyTargets, words: Words) => string>>;

const resize =
  (by: 1 | -1): Acts['larger'] =>
  ({ look, actions }, { t, locale }) => {
    const size = sizeBeside(look.size, by);
    actions.changeLook({ size });
    return t('saidSize', new Intl.NumberFormat(locale).format(size));
  };

const skip =
  (by: 1 | -1): Acts['nextSentence'] =>
  ({ listenActions }) => {
    listenActions.skip('sentence', by);
    return '';
  };

const walk =
  (by: 1 | -1): Acts['nextParagraph'] =>
  () => {
    step(by);
    return '';
  };

/** What each key does; gives what is to be told of it, '' for what can be seen. */
const ACTS: Acts = {
  nextParagraph: walk(1),
  previousParagraph: walk(-1),
  larger: resize(1),
  smaller: resize(-1),
  nextTheme: ({ look, actions }, { t }) => {
    const theme = nextTheme(look.theme);
    actions.changeLook({ theme });
    return t('saidTheme', t(THEME_WORDS[theme]));
  },
  focus: ({ focus }) => {
    focus.toggle();
    return '';
  },
  listen: ({ listenActions }) => {
    listenActions.toggle();
    return '';
  },
  nextSentence: skip(1),
  previousSentence: skip(-1),
  keys: ({ openKeys }) => {
    openKeys();
    return '';
  },
  leave: ({ actions, focus, listening, listenActions }) => {
    if (listening.kind !== 'off') listenActions.stop();
    else if (focus.on) focus.toggle();
    else actions.back();
    return '';
  },
};

/** Is a key free for us just now? Arrows scroll unless somebody listens; an open panel closes first. */
function isFree(action: KeyAction, { listening }: KeyTargets, target: Element): boolean {
  const needsListening = action === 'nextSentence' || action === 'previousSentence';
  if (needsListening && (listening.kind !== 'on' || takesArrows(target))) return false;
  return document.querySelector(':popover-open') === null;
}

/** Listens to the reader page's single keys. @returns what the last one did, in words, for a moment */
export function useReaderKeys(targets: KeyTargets): string {
  const words = useWords();
  const [said, setSaid] = useState('');
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.defaultPrevented || takesKeys(target)) return;
      const { singleKeys } = latest.current;
      const action = keyAction(event, { singleKeys, fromRight: words.t('direction') === 'rtl' });
      if (action === null || !isFree(action, latest.current, target)) return;
      event.preventDefault();
      setSaid(ACTS[action](latest.current, words));
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
