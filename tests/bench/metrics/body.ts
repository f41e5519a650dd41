/** Length of the compared token runs. Source: scrapinghub/article-extraction-benchmark. */
const RUN = 4;

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

/** The truth about a page's text. `excused` may stand before the body without being wrong. */
export interface BodyTruth {
  readonly body: string;
  readonly excused: readonly string[];
}

/**
 * Precision and recall of a text against the true body, over 4-grams of tokens as multisets.
 * @returns 0 to 1 each; both 1 when both texts are empty, both 0 when only one is
 */
export function scoreBody(text: string, truth: BodyTruth): PrecisionRecall {
  const got = grams(text);
  const want = grams(truth.body);
  const excused = new Set(truth.excused.flatMap((part) => [...grams(part).keys()]));
  let hits = 0;
  let strays = 0;
  for (const [gram, count] of got) {
    const wanted = want.get(gram) ?? 0;
    hits += Math.min(count, wanted);
    if (wanted > 0 || !excused.has(gram)) strays += Math.max(0, count - wanted);
  }
  const wanted = total(want);
  if (wanted === 0 && hits + strays === 0) return { precision: 1, recall: 1 };
  return {
    precision: hits + strays === 0 ? 0 : hits / (hits + strays),
    recall: wanted === 0 ? 0 : hits / wanted,
  };
}

/** Harmonic mean; 0 when both are 0. */
export function f1({ precision, recall }: PrecisionRecall): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Letters, digits and underscores in a row, case kept. */
export function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Multiset of the runs of four tokens; a shorter text is one run by itself, an empty one none. */
export function grams(text: string): ReadonlyMap<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at === 0 || at + RUN <= words.length; at++) {
    const gram = words.slice(at, at + RUN).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
