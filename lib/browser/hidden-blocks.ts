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

/** @param attribute a name that the page cannot know beforehand */
export function hiddenBlocks(attribute: string): HiddenBlocks {
  const blocks = new Map<Element, ClutterBlock>();
  const sheets = shadowSheets(attribute);
  const isMarked = (element: Element) => native.hasAttribute.call(element, attribute);
  const restore = () => {
    for (const element of blocks.keys()) {
      if (!isMarked(element)) native.setAttribute.call(element, attribute, '');
    }
  };
  const forgetLost = () => {
    for (const element of blocks.keys()) if (!isOnPage(element)) blocks.delete(element);
  };
  return {
    attribute,
    count: () => blocks.size,
    hide: (hits) => {
      forgetLost();
      for (const { element, block } of hits) {
        if (blocks.size < MOST_BLOCKS) blocks.set(element, block);
      }
      restore();
    },
    restore,
    misses: (node) => blocks.has(node as Element) && !isMarked(node as Element),
    reachShadows: () => {
      const roots = rootsOf(blocks.keys());
      sheets.add([...roots].filter((root) => root instanceof ShadowRoot));
    },
    clear: () => {
      sheets.clear();
      for (const element of blocks.keys()) native.removeAttribute.call(element, attribute);
      blocks.clear();
    },
    report: () => {
      forgetLost();
      return { blocks: [...blocks.values()] };
    },
  };
}
