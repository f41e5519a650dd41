import type { Entry } from '../corpus.ts';
import { ENGINE_NAMES, type EngineName } from '../engines/engine.ts';
import { isKeptAside } from '../publisher.ts';
import type { PageRun } from '../results.ts';
import { scorePage, type PageScore } from './score-page.ts';
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
  const groups: [string, readonly ScoredPage[]][] = [];
  const sets = new Set(pages.map((page) => page.entry.set));
  for (const set of sets) {
    const mine = pages.filter((page) => page.entry.set === set);
    groups.push([set, mine]);
    if (holdout) {
      groups.push([`${set}, tuned on`, mine.filter(({ entry }) => !isKeptAside(entry.url))]);
      groups.push([`${set}, kept aside`, mine.filter(({ entry }) => isKeptAside(entry.url))]);
    }
  }
  if (sets.size > 1) groups.push(['all', pages]);
  return groups.flatMap(([group, members]) => rowsOfGroup(group, members));
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
