import type { ClutterKind } from '../article.ts';
import { MOST_BLOCKS } from '../clutter/most-blocks.ts';
import type { TidyHit } from '../tidy-page.ts';
import type { HiddenBlocks } from './hidden-blocks.ts';

type Kinds = Readonly<Record<ClutterKind, boolean>>;

/**
 * The hidden blocks of a page, and what was found on it before. A setting that is changed back and forth
 * is obeyed with that at once: to look at a large page anew takes longer than a reader waits.
 * @param spares what is not hidden, whoever found it
 */
export function foundBefore(marks: HiddenBlocks, spares: (hit: TidyHit) => boolean) {
  const known = new Map<Element, TidyHit>();
  /** Recalled, and not found again since. */
  let unsure = new Set<Element>();
  const hide = (found: readonly TidyHit[]) => {
    const hits = found.filter((hit) => !spares(hit));
    for (const { element } of hits) unsure.delete(element);
    if (hits.length > 0) marks.hide(hits);
  };
  return {
    /** Hides what was found in a part of the page. */
    hide,
    /** Hides what was found in the whole of it; what was recalled and is not among it is shown. */
    hideAll: (hits: readonly TidyHit[]) => {
      hide(hits);
      marks.drop([...unsure]);
      for (const element of unsure) known.delete(element);
      unsure = new Set();
    },
    /** Shows everything. */
    clear: () => {
      for (const hit of marks.hidden()) if (known.size < MOST_BLOCKS) known.set(hit.element, hit);
      unsure = new Set();
      marks.clear();
    },
    /** Hides what of these kinds was found before. */
    recall: (kinds: Kinds) => {
      for (const element of known.keys()) if (!element.isConnected) known.delete(element);
      const hits = [...known.values()].filter(({ block }) => kinds[block.kind]);
      hide(hits);
      unsure = new Set(hits.map(({ element }) => element));
    },
    /** What was found of a kind, or of all, is not to be recalled. */
    forget: (kind?: ClutterKind) => {
      for (const [element, { block }] of known) {
        if (kind === undefined || block.kind === kind) known.delete(element);
      }
    },
  };
}
