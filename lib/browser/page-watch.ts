import { hidesOn } from '../settings.ts';
import { onLateGrowth } from './late-growth.ts';
import { isExtensionThere, tellBackground } from './messenger.ts';
import { whenSettled } from './settled.ts';
import { watchSettings } from './watch-settings.ts';
import { whenBack } from './when-back.ts';

/** A story that a script puts in place is mostly there within a few frames of the new address. */
const PATIENCE = { quietMs: 300, atMostMs: 3000 };

/** Newer than the DOM types: the Navigation API of Chrome 102 and Firefox 147. */
const navigation = (globalThis as unknown as { navigation?: EventTarget }).navigation;

/**
 * Judges the page now, and again when its content has come or its address has changed, and tells
 * the background of articles. Of a page that is none, nothing is said.
 * @param judge is the page an article just now? Cheap; may throw
 * @param isSure was it judged so with high confidence? Then it may open in the reader by itself
 * @returns whether the page is an article, as judged last
 */
export function watchPage(judge: () => boolean, isSure = () => false): () => boolean {
  let isArticle = false;
  let isArrival = isFreshlyOpened();
  let judgedAt = '';
  /** Is anything hidden on this host? All other settings are no business of the background's; null until one is changed. */
  let isHiding: boolean | null = null;

  const tell = () => {
    const opens = isArrival && isArticle && isSure();
    if (opens) isArrival = false;
    void tellBackground({ type: 'pageJudged', isArticle, ...(opens ? { opens } : {}) });
  };
  const look = (): boolean => {
    if (!isExtensionThere()) return isArticle;
    judgedAt = location.href;
    const wasArticle = isArticle;
    isArticle = safely(judge);
    if (isArticle || wasArticle) tell();
    return isArticle;
  };
  const lookSoon = onceSettled(look, () => isArticle);

  if (!look()) lookSoon(false);
  onTraversals(() => (isArrival = false));
  onMoves(() => {
    if (location.href !== judgedAt) lookSoon(true);
  });
  // The button forgets what it said when the tab leaves a page; with the settings, told then, it is said again.
  whenBack(() => {
    isArrival = false;
    isHiding = null;
  });
  watchSettings((settings) => {
    isArrival = false; // a page that is open stays open
    const wasHiding = isHiding;
    isHiding = hidesOn(settings, location.hostname);
    if (isArticle && isHiding !== wasHiding) tell();
  });
  return () => isArticle;
}

/**
 * Looks when the page has settled, and again where no article is there yet and more comes. Where it has
 * neither moved nor grown there is nothing that was not judged.
 */
function onceSettled(look: () => boolean, isArticle: () => boolean): (hasMoved: boolean) => void {
  let giveUp: () => void = () => undefined;
  return (hasMoved) => {
    giveUp();
    giveUp = whenSettled((hasGrown) => {
      const isFound = hasMoved || hasGrown ? look() : isArticle();
      if (!isFound) giveUp = onLateGrowth(look, PATIENCE);
    }, PATIENCE);
  };
}

/** Did somebody come to this page by a link or an address, and not back, forward or by loading it anew? */
function isFreshlyOpened(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}

/** A page can send itself any event without end; ours are those of the browser. */
const trusted = (listener: (event: Event) => void) => (event: Event) => {
  if (event.isTrusted) listener(event);
};

/** Calls back when somebody goes back or forward within the page. */
function onTraversals(listener: () => void): void {
  if (navigation === undefined) addEventListener('popstate', trusted(listener));
  else {
    const onNavigate = (event: Event) => {
      if ((event as { navigationType?: unknown }).navigationType === 'traverse') listener();
    };
    navigation.addEventListener('navigate', trusted(onNavigate));
  }
}

function onMoves(listener: () => void): void {
  addEventListener('popstate', trusted(listener));
  if (navigation !== undefined) navigation.addEventListener('navigatesuccess', trusted(listener));
  else {
    // Elsewhere nothing tells of history.pushState; but a reader clicks before a story changes.
    const onClick = () => setTimeout(listener, PATIENCE.quietMs);
    addEventListener('click', trusted(onClick), { passive: true });
  }
}

function safely(judge: () => boolean): boolean {
  try {
    return judge();
  } catch {
    return false;
  }
}
