import type { ClutterBlock } from '../article.ts';
import { MARKS, markSheet } from '../clutter/mark-sheet.ts';
import { MOST_BLOCKS } from '../clutter/most-blocks.ts';
import type { HiddenBlock } from '../messages.ts';
import type { TidyHit } from '../tidy-page.ts';
import { shadowSheets } from './shadow-sheets.ts';

/** The elements that are hidden on this page, marked by one attribute. */
export interface HiddenBlocks {
  readonly attribute: string;
  /** Number of blocks that are hidden just now. */
  readonly count: () => number;
  /** Are more or fewer hidden than when this was asked last? */
  readonly hasNews: () => boolean;
  /** Marks what is not marked yet; elements that have left the page are forgotten. */
  readonly hide: (hits: readonly TidyHit[]) => void;
  /** Forgets elements that are not to be hidden any more, and shows them. */
  readonly drop: (elements: readonly Element[]) => void;
  /** Shows a block, or all (null), until it is to be hidden again. @returns the elements that this is about */
  readonly setShown: (id: number | null, shown: boolean) => readonly Element[];
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
  /** What is hidden just now. */
  readonly hidden: () => readonly TidyHit[];
  readonly report: () => readonly HiddenBlock[];
}

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const native = Element.prototype;

const isOnPage = (element: Element) =>
  native.getRootNode.call(element, { composed: true }) === document;

const rootsOf = (elements: Iterable<Element>) =>
  new Set(Array.from(elements, (element) => native.getRootNode.call(element)));

interface Entry {
  /** By what the popup names it: one number on this page for good. */
  readonly id: number;
  readonly block: ClutterBlock;
  isShown: boolean;
}

/** What was found, in the order in which it was. */
type Blocks = Map<Element, Entry>;

/** One attribute on every element of a map that is not to be shown. */
function markers(blocks: Blocks, attribute: string) {
  const isMarked = (element: Element) => native.hasAttribute.call(element, attribute);
  return {
    mark: () => {
      for (const [element, { isShown }] of blocks) {
        if (!isShown && !isMarked(element)) {
          native.setAttribute.call(element, attribute, MARKS.hidden);
        }
      }
    },
    unmark: (elements: Iterable<Element> = blocks.keys()) => {
      for (const element of elements) native.removeAttribute.call(element, attribute);
    },
    misses: (node: Node) =>
      blocks.get(node as Element)?.isShown === false && !isMarked(node as Element),
  };
}

function forgetLost(blocks: Blocks): void {
  for (const element of blocks.keys()) if (!isOnPage(element)) blocks.delete(element);
}

function hiddenIn(blocks: Blocks): TidyHit[] {
  return [...blocks].flatMap(([element, { block, isShown }]) =>
    isShown ? [] : [{ element, block }],
  );
}

/** What can be said of the blocks. */
function tellers(blocks: Blocks): Pick<HiddenBlocks, 'count' | 'hasNews' | 'hidden' | 'report'> {
  let told = 0;
  return {
    hasNews: () => {
      const before = told;
      told = hiddenIn(blocks).length;
      return told !== before;
    },
    count: () => hiddenIn(blocks).length,
    hidden: () => hiddenIn(blocks),
    report: () => {
      forgetLost(blocks);
      return [...blocks.values()].map(({ id, block, isShown }) => ({ ...block, id, isShown }));
    },
  };
}

type Markers = ReturnType<typeof markers>;

/** What changes the blocks and their marks. */
function changers(
  blocks: Blocks,
  { mark, unmark }: Markers,
): Pick<HiddenBlocks, 'hide' | 'drop' | 'setShown' | 'whileShown'> {
  let nextId = 0;
  const add = ({ element, block }: TidyHit) => {
    if (blocks.has(element) || blocks.size >= MOST_BLOCKS) return;
    blocks.set(element, { id: nextId++, block, isShown: false });
  };
  return {
    hide: (hits) => {
      forgetLost(blocks);
      hits.forEach(add);
      mark();
    },
    drop: (elements) => {
      unmark(elements);
      for (const element of elements) blocks.delete(element);
    },
    setShown: (id, isShown) => {
      const meant = [...blocks].filter(([, entry]) => id === null || entry.id === id);
      unmark();
      for (const [, entry] of meant) entry.isShown = isShown;
      mark();
      return meant.map(([element]) => element);
    },
    whileShown: (task) => {
      unmark();
      try {
        return task();
      } finally {
        mark();
      }
    },
  };
}

/** @param attribute a name that the page cannot know beforehand */
export function hiddenBlocks(attribute: string): HiddenBlocks {
  const blocks: Blocks = new Map();
  const sheets = shadowSheets(attribute, markSheet(attribute));
  const marks = markers(blocks, attribute);
  return {
    attribute,
    ...tellers(blocks),
    ...changers(blocks, marks),
    restore: marks.mark,
    misses: marks.misses,
    reachShadows: () => {
      const roots = rootsOf(blocks.keys());
      sheets.add([...roots].filter((root) => root instanceof ShadowRoot));
    },
    clear: () => {
      sheets.clear();
      marks.unmark();
      blocks.clear();
    },
  };
}
