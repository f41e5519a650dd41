/** The part of a page that somebody selected. */
export interface SelectedPart {
  /** Does any of it lie in a node? */
  readonly touches: (node: Node) => boolean;
  /** Which characters of a text belong to it, from and to; none where both are the same. */
  readonly within: (text: Text) => readonly [number, number];
}

function withinRange(range: Range, text: Text): readonly [number, number] {
  if (!range.intersectsNode(text)) return [0, 0];
  const from = range.startContainer === text ? range.startOffset : 0;
  const to = range.endContainer === text ? range.endOffset : text.length;
  return [from, to];
}

/** @param ranges the page's own selection; Firefox may have several in one */
export function selectedPart(ranges: readonly Range[]): SelectedPart {
  return {
    touches: (node) => ranges.some((range) => range.intersectsNode(node)),
    within: (text) =>
      ranges.map((range) => withinRange(range, text)).find(([from, to]) => from < to) ?? [0, 0],
  };
}
