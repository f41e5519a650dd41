import type { BrowserName } from '../browsers/driver.ts';
import { startSession } from '../e2e/session.ts';
import { attack, type Ground, type Outcome } from './attack.ts';
import type { Combination } from './hostile-page.ts';

/** Payloads on one page. Source: TESTING.md 3, which ran 3,585 of them so. */
const A_PAGE = 60;

/** A page takes 2 s, on a busy machine 8; the browser's own wait for a frozen page is minutes. */
const HUNG_MS = 40_000;

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
}

/** An ordinary page that allows everything: what runs there runs. */
const DESK = 'http://desk.example/';

async function openGround(browser: BrowserName): Promise<Ground> {
  const session = await startSession(browser);
  session.server.put(DESK, '<!doctype html><title>Desk</title>');
  const desk = await session.driver.newPage(DESK);
  return { session, desk, page: await session.driver.newPage('about:blank') };
}

/** Where payloads are tried; a new browser after one that hung. */
class Arena {
  private readonly browser: BrowserName;
  private ground: Promise<Ground>;

  constructor(browser: BrowserName) {
    this.browser = browser;
    this.ground = openGround(browser);
  }

  /** Never throws: what goes wrong with a page got out of hand, which is what is looked for. */
  async try(combinations: readonly Combination[]): Promise<Outcome> {
    const ground = await this.ground;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`hung for ${HUNG_MS / 1000} s`)), HUNG_MS);
    });
    try {
      return await Promise.race([attack(ground, combinations), hung]);
    } catch (error) {
      const asked = await this.close().then(() => [], String);
      this.ground = openGround(this.browser);
      return { escapes: [`failed: ${String(error)}`].concat(asked), shown: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const { session } = await this.ground;
    await session.close();
  }
}

/** Halves a page that let something out until it is known which payload it was. */
async function corner(arena: Arena, combinations: readonly Combination[]): Promise<Finding[]> {
  const { escapes } = await arena.try(combinations);
  if (escapes.length === 0) return [];
  if (combinations.length === 1) return [{ combinations, escapes }];
  const middle = Math.ceil(combinations.length / 2);
  const found = [
    ...(await corner(arena, combinations.slice(0, middle))),
    ...(await corner(arena, combinations.slice(middle))),
  ];
  return found.length > 0 ? found : [{ combinations, escapes }];
}

/**
 * Sends combinations through the built extension in a browser, a page of 60 at a time.
 * @param onPage told after each page how many combinations are done
 */
export async function hunt(
  browser: BrowserName,
  combinations: readonly Combination[],
  onPage: (done: number) => void = () => undefined,
): Promise<Haul> {
  const arena = new Arena(browser);
  const findings: Finding[] = [];
  let shown = 0;
  let pages = 0;
  try {
    for (let from = 0; from < combinations.length; from += A_PAGE) {
      const batch = combinations.slice(from, from + A_PAGE);
      const outcome = await arena.try(batch);
      if (outcome.escapes.length > 0) findings.push(...(await confirmed(arena, batch, outcome)));
      shown += outcome.shown;
      pages += 1;
      onPage(from + batch.length);
    }
  } finally {
    // What a browser asked for beside its pages got out too, and no page is known for it.
    await arena.close().catch((error: unknown) => {
      findings.push({ combinations: [], escapes: [String(error)] });
    });
  }
  return { combinations: combinations.length, pages, shown, findings };
}

/** What got out once got out, also where it does not do so again. */
async function confirmed(
  arena: Arena,
  combinations: readonly Combination[],
  { escapes }: Outcome,
): Promise<readonly Finding[]> {
  const found = await corner(arena, combinations);
  return found.length > 0 ? found : [{ combinations, escapes }];
}
