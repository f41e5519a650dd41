import { f1, grams } from '../metrics/body.ts';
import { pageLine, shownPages, type Shown } from './page-list.ts';
import type { ScoredPage } from './rows.ts';
import { bodyTruth, type PageScore } from './score-page.ts';

/** Source: issue 3. */
const WORST = 10;

/** Of each page so many missed and let-in paragraphs, and so many characters of each. */
const PARAGRAPHS = 4;
const FIRST_CHARS = 90;

/** A paragraph counts as there when at least this share of its runs of words is. */
const MOST = 0.5;

/** The ten worst pages of the first engine, each with the first words of what was missed and what was let in. */
export function worstPages(pages: readonly ScoredPage[], shown: Shown): string {
  const [engine] = shown.engines;
  if (engine === undefined) return '';
  const scored = shownPages(pages, shown).flatMap((page) => page.scores[engine] ?? []);
  const worst = scored
    .flatMap((score) => (score.body ? [{ score, value: f1(score.body) }] : []))
    .sort((a, b) => a.value - b.value)
    .slice(0, WORST)
    .filter(({ value }) => value < 1);
  if (worst.length === 0) return '';
  return [`The worst pages of ${engine}:`, ...worst.map(({ score }) => described(score))].join(
    '\n',
  );
}

function described(score: PageScore): string {
  const { entry, reading } = score;
  const missed = without(entry.body, reading.text);
  const excused = bodyTruth(entry).excused.join('\n\n');
  const letIn = without(reading.text, `${entry.body}\n\n${excused}`);
  const listed = (label: string, paragraphs: readonly string[]) =>
    paragraphs.length === 0
      ? []
      : [
          `    ${label}, ${paragraphs.length}:`,
          ...paragraphs.slice(0, PARAGRAPHS).map((text) => `      ${text.slice(0, FIRST_CHARS)}`),
        ];
  return [`  ${pageLine(score)}`, ...listed('missed', missed), ...listed('let in', letIn)].join(
    '\n',
  );
}

/** The paragraphs of a text that the other text does not hold. */
export function without(text: string, other: string): readonly string[] {
  const there = grams(other);
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => {
      const runs = [...grams(paragraph).keys()];
      return runs.length > 0 && runs.filter((run) => there.has(run)).length < MOST * runs.length;
    });
}
