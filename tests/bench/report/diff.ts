import { ENGINE_NAMES } from '../engines/engine.ts';
import { f1 } from '../metrics/body.ts';
import { isKeptAside } from '../publisher.ts';
import type { ScoredPage } from './rows.ts';
import type { PageScore } from './score-page.ts';

/** A body F1 that moved by less is a comma and not worth a line. */
const MOVED = 0.005;

/**
 * Names the pages that got better or worse between two runs, biggest change first, for every engine
 * that is in both. Publishers kept aside are counted and not named.
 */
export function diffOf(before: readonly ScoredPage[], after: readonly ScoredPage[]): string {
  const old = new Map(before.map((page) => [page.entry.id, page]));
  const lines = ENGINE_NAMES.flatMap((engine) => {
    const changes = after.flatMap((page) => {
      const was = old.get(page.entry.id)?.scores[engine];
      const is = page.scores[engine];
      return was && is ? changeOf(was, is, page) : [];
    });
    return changes.length === 0 ? [] : [`${engine}:`, ...changeLines(changes)];
  });
  return lines.length === 0 ? 'No page got better or worse.' : lines.join('\n');
}

interface Change {
  readonly id: string;
  readonly keptAside: boolean;
  readonly by: number;
  readonly words: readonly string[];
}

function changeOf(was: PageScore, is: PageScore, { entry }: ScoredPage): readonly Change[] {
  const by = was.body && is.body ? f1(is.body) - f1(was.body) : 0;
  const fields = (['title', 'date', 'authors'] as const).flatMap((field) =>
    was[field] === is[field] ? [] : [`${field} ${is[field] === true ? 'right' : 'wrong'} now`],
  );
  const judged =
    was.reading.isArticle === is.reading.isArticle
      ? []
      : [is.reading.isArticle === true ? 'judged an article now' : 'judged no article now'];
  const moved = Math.abs(by) >= MOVED && was.body && is.body;
  const body = moved ? [`F1 ${number(was)} → ${number(is)}`] : [];
  const words = [...body, ...fields, ...judged, ...relatedWords(was, is)];
  return words.length === 0 ? [] : [{ id: entry.id, keptAside: isKeptAside(entry.url), by, words }];
}

function relatedWords(was: PageScore, is: PageScore): readonly string[] {
  return (['precision', 'recall'] as const).flatMap((part) => {
    const [a, b] = [was.related?.[part] ?? null, is.related?.[part] ?? null];
    const shown = (value: number | null) => value?.toFixed(2) ?? 'none';
    return a === b ? [] : [`related ${part} ${shown(a)} → ${shown(b)}`];
  });
}

function changeLines(changes: readonly Change[]): readonly string[] {
  const aside = changes.filter((change) => change.keptAside);
  const up = aside.filter((change) => change.by > 0).length;
  const down = aside.filter((change) => change.by < 0).length;
  return [
    ...changes
      .filter((change) => !change.keptAside)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
      .map(({ id, by, words }) => `  ${sign(by)} ${id.padEnd(40)} ${words.join(', ')}`),
    ...(aside.length === 0 ? [] : [`  and ${aside.length} kept aside: ${up} up, ${down} down`]),
  ];
}

function sign(by: number): string {
  if (by === 0) return '·';
  return by > 0 ? '▲' : '▼';
}

function number({ body }: PageScore): string {
  return body ? f1(body).toFixed(3) : '-';
}
