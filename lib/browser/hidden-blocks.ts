import type { ClutterBlock, ClutterReport } from '../article.ts';
import { MOST_BLOCKS } from '../messages.ts';
import type { TidyHit } from '../tidy-page.ts';
import { shadowSheets } from './shadow-sheets.ts';

/** The elements that are hidden on this page, marked by one attribute. */
export interface HiddenBlocks {
  readonly attribute: string;
  readonly count: () => number;
  /** Marks what is not marked yet; elements that have left the page are forgotten. */
  readonly hide: (hits: readonly TidyHit[]) => void;
  /** Does a task that has to see the whole page; a reader sees nothing of it. */
  readonly whileShown: <T>(task: () => T) => T;
  /** Marks again what the page has unmarked. */
  readonly restore: () => void;
  /** Has the page taken a mark away from this one? */
  readonly misses: (node: Node) => boolean;
  /** Hides what stands in open shadow roots too; to be called once the browser's sheet is there. */
  readonly reachShadows: () => void;
  /** Takes every mark away: the page is byte for byte what it was. */
  readonly clear: () => void;
  readonly report: () => ClutterReport;
}

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

const isOnPage = (element: Element) =>
  native.getRootNode.call(element, { composed: true }) === document;

const rootsOf = (elements: Iterable<Element>) =>
  new Set(Array.from(elements, (element) => native.getRootNode.call(element)));

/** What is hidden, in the order in which it was found. */
type Blocks = Map<Element, ClutterBlock>;

/** One attribute on every element of a map. */
function markers(blocks: Blocks, attribute: string) {
  const isMarked = (element: Element) => native.hasAttribute.call(element, attribute);
  return {
    mark: () => {
      for (const element of blocks.keys()) {
        if (!isMarked(element)) native.setAttribute.call(element, attribute, '');
      }
    },
    unmark: () => {
      for (const element of blocks.keys()) native.removeAttribute.call(element, attribute);
    },
    misses: (node: Node) => blocks.has(node as Element) && !isMarked(node as Element),
  };
}

function forgetLost(blocks: Blocks): void {
  for (const element of blocks.keys()) if (!isOnPage(element)) blocks.delete(element);
}

/** @param attribute a name that the page cannot know beforehand */
export function hiddenBlocks(attribute: string): HiddenBlocks {
  const blocks: Blocks = new Map();
  const sheets = shadowSheets(attribute);
  const { mark, unmark, misses } = markers(blocks, attribute);
  return {
    attribute,
    count: () => blocks.size,
    hide: (hits) => {
      forgetLost(blocks);
      for (const { element, block } of hits) {
        if (blocks.size < MOST_BLOCKS) blocks.set(element, block);
      }
      mark();
    },
    whileShown: (task) => {
      unmark();
      try {
        return task();
      } finally {
        mark();
      }
    },
    restore: mark,
    misses,
    reachShadows: () => {
      const roots = rootsOf(blocks.keys());
      sheets.add([...roots].filter((root) => root instanceof ShadowRoot));
    },
    clear: () => {
      sheets.clear();
      unmark();
      blocks.clear();
    },
    report: () => {
      forgetLost(blocks);
      return { blocks: [...blocks.values()] };
    },
  };
}
