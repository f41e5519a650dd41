import type { BrowserName } from '../browsers/driver.ts';
import { Arena, type Verdict } from './arena.ts';
import { pagesOf, type Combination } from './hostile-page.ts';

/** What got out, and with which payloads: one, unless it takes several together. */
export interface Finding {
  readonly combinations: readonly Combination[];
  readonly escapes: readonly string[];
}

export interface Haul {
  readonly combinations: number;
  readonly pages: number;
  /** Combinations whose sentence the popup showed: the others were dropped whole, or never in a story. */
  readonly shown: number;
  readonly findings: readonly Finding[];
  /** What is too much for a browser without the extension, too, and why: nothing is known of it. */
  readonly untried: readonly Finding[];
}

export interface HuntOptions {
  /** Told after each page how many combinations are done. */
  readonly onPage?: (done: number) => void;
  /** Folder of another extension than was built. */
  readonly extension?: string;
  /** Milliseconds after which a page counts as hung. Default: a minute. */
  readonly patience?: number;
}

/** What is found while a page is halved until it is known which payload it was. */
class Halving {
  readonly findings: Finding[] = [];
  readonly untried: Finding[] = [];
  shown = 0;
  private readonly arena: Arena;

  constructor(arena: Arena) {
    this.arena = arena;
  }

  async page(combinations: readonly Combination[]): Promise<void> {
    const verdict = await this.arena.try(combinations);
    if (verdict.kind === 'held') this.shown += verdict.shown;
    else if (verdict.kind !== 'failed') await this.settle(combinations, verdict);
    else {
      // A busy machine misses a moment, once: what fails is tried again. What got out once got out.
      const again = await this.arena.try(combinations);
      if (again.kind === 'held') this.shown += again.shown;
      else await this.settle(combinations, again);
    }
  }

  private async settle(combinations: readonly Combination[], verdict: Verdict): Promise<void> {
    if ('shown' in verdict) this.shown += verdict.shown;
    const found = verdict.kind === 'untried' ? this.untried : this.findings;
    const before = found.length;
    if (combinations.length > 1) await this.corner(combinations);
    if (found.length === before) found.push({ combinations, escapes: verdict.what });
  }

  private async corner(combinations: readonly Combination[]): Promise<void> {
    const middle = Math.ceil(combinations.length / 2);
    for (const half of [combinations.slice(0, middle), combinations.slice(middle)]) {
      const verdict = await this.arena.try(half);
      if (verdict.kind === 'held') continue;
      if (half.length > 1) await this.corner(half);
      else {
        const found = verdict.kind === 'untried' ? this.untried : this.findings;
        found.push({ combinations: half, escapes: verdict.what });
      }
    }
  }
}

/** Sends combinations through an extension in a browser, a page at a time. */
export async function hunt(
  browser: BrowserName,
  combinations: readonly Combination[],
  { onPage, extension, patience }: HuntOptions = {},
): Promise<Haul> {
  const arena = new Arena(browser, extension, patience);
  const halving = new Halving(arena);
  const pages = pagesOf(combinations);
  let done = 0;
  try {
    for (const page of pages) {
      await halving.page(page);
      done += page.length;
      onPage?.(done);
    }
  } finally {
    const late = await arena.close();
    // No page is known for it.
    if (late.length > 0) halving.findings.push({ combinations: [], escapes: late });
  }
  const { findings, untried, shown } = halving;
  return { combinations: combinations.length, pages: pages.length, shown, findings, untried };
}
