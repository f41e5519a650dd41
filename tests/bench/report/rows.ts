import type { Entry } from '../corpus.ts';
import { ENGINE_NAMES, type EngineName } from '../engines/engine.ts';
import { isKeptAside } from '../publisher.ts';
import type { PageRun } from '../results.ts';
import { scorePage, type PageScore } from './score-page.ts';
import { ALL, partsOf } from './groups.ts';
import { summariseHiding } from './hiding-summary.ts';
import { summarise, timeRatio } from './summary.ts';
import type { Row } from './table.ts';

/** A page that was run, with its truth and the scores of every engine. */
export interface ScoredPage {
  readonly entry: Entry;
  readonly run: PageRun;
  readonly scores: Partial<Record<EngineName, PageScore>>;
}

/** Scores every engine on every page. `runs` stand in the order of `entries`. */
export function scorePages(
  entries: readonly Entry[],
  runs: readonly PageRun[],
): readonly ScoredPage[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return runs.flatMap((run) => {
    const entry = byId.get(run.id);
    if (!entry) return [];
    const scores = Object.entries(run.engines).map(([name, reading]) => {
      const score = scorePage(entry, reading);
      return [name, name === 'floor' ? textAlone(score) : score];
    });
    return [{ entry, run, scores: Object.fromEntries(scores) as ScoredPage['scores'] }];
  });
}

/** The floor has no fields, and to count them as wrong would only fill the table. */
function textAlone(score: PageScore): PageScore {
  return { ...score, title: null, date: null, authors: null, related: null };
}

/**
 * The rows of the report: per set and over all, one for each engine.
 * @param holdout also the publishers kept aside, and the others, apart
 */
export function rowsOf(pages: readonly ScoredPage[], holdout: boolean): readonly Row[] {
  const named = [...new Set(pages.map((page) => page.entry.set))].map(
    (set) => [set, pages.filter((page) => page.entry.set === set)] as const,
  );
  const whole = named.length > 1 ? [...named, [ALL, pages] as const] : named;
  const groups = holdout ? whole.flatMap((group) => [group, ...inParts(group)]) : whole;
  return groups.flatMap(([group, members]) => rowsOfGroup(group, members));
}

type Group = readonly [name: string, pages: readonly ScoredPage[]];

function inParts([name, pages]: Group): Group[] {
  const { tuned, aside } = partsOf(name);
  return [
    [tuned, pages.filter(({ entry }) => !isKeptAside(entry.url))],
    [aside, pages.filter(({ entry }) => isKeptAside(entry.url))],
  ];
}

function rowsOfGroup(group: string, pages: readonly ScoredPage[]): readonly Row[] {
  return ENGINE_NAMES.flatMap((engine) => {
    const scores = pages.flatMap((page) => page.scores[engine] ?? []);
    if (scores.length === 0) return [];
    const times = pages.map(({ run }) => ({
      ms: run.engines[engine]?.ms ?? null,
      bare: run.engines.readability?.ms ?? null,
    }));
    const hiding = engine === 'broadsheet' ? summariseHiding(pages, engine) : null;
    return [{ group, engine, summary: summarise(scores), time: timeRatio(times), hiding }];
  });
}
