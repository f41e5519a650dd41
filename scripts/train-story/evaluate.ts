import { publisherOf } from '../../tests/bench/publisher.ts';
import { scoreBody } from '../../tests/bench/metrics/body.ts';
import { logOdds, treeModel } from '../../lib/partition/tree-model.ts';
import { boost, type Ensemble, type Sample, type Settings } from './boost.ts';
import type { TrainingPage } from './collect-pages.ts';

const FOLDS = 5;

/** Means over pages. */
export interface Figures {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Weight of a page with its class names blotted out, so that the model leans on names less than it
 * could: they are what differs most from publisher to publisher. On unseen ones F1 gains 0.004.
 */
const BLIND = 0.5;

/** Set of our own golden pages, which may never break. */
export const GOLDEN = 'golden';

/** What a page of a set weighs, where that is not 1. wcxb holds blogs and manuals more than news. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  [GOLDEN, 4],
  ['wcxb', 0.7],
]);

/** All blocks of some pages as samples, once as they are and once with class names blotted out. */
export function samplesOf(pages: readonly TrainingPage[]): Sample[] {
  return pages.flatMap(({ entry, rows, blind, labels }) =>
    labels.flatMap((label, i) => {
      const weight = label.weight * (WEIGHTS.get(entry.set) ?? 1);
      const seen = { ...label, weight, row: rows[i] ?? [] };
      return [seen, { ...label, weight: weight * BLIND, row: blind[i] ?? [] }];
    }),
  );
}

/** Which blocks of a page a model keeps, scored against the true body. */
export function scoreWith(ensemble: Ensemble, pages: readonly TrainingPage[]): Figures {
  const model = treeModel(ensemble.trees, ensemble.base);
  let [precision, recall] = [0, 0];
  for (const { texts, rows, entry } of pages) {
    const text = texts.filter((_, i) => logOdds(rows[i] ?? [], model) > 0).join('\n\n');
    const excused = [entry.title ?? '', ...(entry.summary ?? [])];
    const score = scoreBody(text, { body: entry.body, excused });
    precision += score.precision / pages.length;
    recall += score.recall / pages.length;
  }
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { pages: pages.length, precision, recall, f1 };
}

/** A model, and the pages whose publishers it has not seen. */
export interface Fold {
  readonly model: Ensemble;
  readonly unseen: readonly TrainingPage[];
}

/** Parts the pages by publisher, and learns for each part from all the others. */
export function foldsOf(pages: readonly TrainingPage[], settings: Settings): readonly Fold[] {
  const publishers = Array.from(new Set(pages.map(({ entry }) => publisherOf(entry.url)))).sort();
  const foldOf = new Map(publishers.map((name, i) => [name, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHere = ({ entry }: TrainingPage): boolean =>
      foldOf.get(publisherOf(entry.url)) === fold;
    const model = boost(samplesOf(pages.filter((page) => !isHere(page))), settings);
    return { model, unseen: pages.filter(isHere) };
  });
}
