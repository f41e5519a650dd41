import { whenSettled, type Patience } from './settled.ts';
import { whenIdle } from './when-idle.ts';

/** So long a page is waited for once it has first rested: what comes later, somebody has called for. */
const WITHIN_MS = 30_000;

/** So often a page is looked at again. */
const MOST_LOOKS = 5;

/** No more text than this is no story: four short paragraphs have as much. */
const ENOUGH_CHARS = 400;

/** After the first look the next one waits at least so long, then twice as long each time: some pages never rest. */
const REST_MS = 1000;

// A field of a form can stand in for the form's own text, and is no text then.
const lengthOf = ({ textContent }: { readonly textContent: unknown }) =>
  typeof textContent === 'string' ? textContent.length : 0;

const isText = ({ nodeName }: Node) => !/^(?:script|style|template|#comment)$/i.test(nodeName);

/** What the browser puts in piece by piece is told of piece by piece, each with what it holds by now. */
function addedChars(records: readonly MutationRecord[]): number {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const isCounted = (node: Node) =>
    isText(node) && node.isConnected && !(node.parentNode && added.has(node.parentNode));
  return [...added].filter(isCounted).reduce((sum, node) => sum + lengthOf(node), 0);
}

/** Calls back once so much text was added since it was started. */
function enoughText(task: () => void) {
  let chars = 0;
  const observer = new MutationObserver((records) => {
    chars += addedChars(records);
    if (chars <= ENOUGH_CHARS) return;
    observer.disconnect();
    task();
  });
  return {
    start: () => {
      chars = 0;
      observer.observe(document, { childList: true, subtree: true });
    },
    stop: () => {
      observer.disconnect();
    },
  };
}

/** Runs a task when the page rests, after a while at the earliest. @returns gives the waiting up */
function afterRest(task: () => void, waitMs: number, patience: Patience): () => void {
  let giveUp = () => {
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    giveUp = whenSettled(() => {
      whenIdle(task);
    }, patience);
  }, waitMs);
  return () => {
    giveUp();
  };
}

/**
 * Looks again at a page to which enough text for a story comes after it had rested: a few times, when it
 * rests again, in an idle moment, and not while nobody sees it.
 * @param look @returns whether that was all that was waited for
 * @returns ends it
 */
export function onLateGrowth(look: () => boolean, patience: Patience): () => void {
  let left = MOST_LOOKS;
  let restMs = REST_MS;
  let restedAt = 0;
  let isOver = false;
  let giveUp: () => void = () => undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    isOver = true;
    clearTimeout(end);
    text.stop();
    giveUp();
  };
  const run = () => {
    if (isOver) return;
    left -= 1;
    restedAt = performance.now() + restMs;
    restMs *= 2;
    if (look() || left <= 0) stop();
    else text.start();
  };
  const text = enoughText(() => {
    giveUp = afterRest(run, Math.max(0, restedAt - performance.now()), patience);
  });
  text.start();
  // A page in a tab that nobody has looked at yet may wait for that itself.
  whenIdle(() => {
    if (isOver) return;
    end = setTimeout(() => {
      left = 0; // a look that waits for its moment is the last
      text.stop();
    }, WITHIN_MS);
  });
  return stop;
}
