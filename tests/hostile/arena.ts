import type { BrowserName } from '../browsers/driver.ts';
import { startSession } from '../e2e/session.ts';
import { attack, type Ground } from './attack.ts';
import { Control, markOf, openHostile, requestsSince, type Mark } from './control.ts';
import type { Combination } from './hostile-page.ts';

/** A page takes 2 s, on a busy machine 8; the browser's own wait for a frozen page is minutes. */
const HUNG_MS = 60_000;

/** An ordinary page that allows everything: what runs there runs. */
const DESK = 'http://desk.example/';

/** What came of a page full of payloads, once it is known what the page did by itself. */
export type Verdict =
  | { readonly kind: 'held' | 'escaped'; readonly shown: number; readonly what: readonly string[] }
  /** It got stuck; `untried`: so does a browser without the extension, so that nothing can be said. */
  | { readonly kind: 'failed' | 'untried'; readonly what: readonly string[] };

async function openGround(browser: BrowserName, extension?: string): Promise<Ground> {
  const session = await startSession(browser, extension);
  session.server.put(DESK, '<!doctype html><link rel="icon" href="data:,"><title>Desk</title>');
  const desk = await session.driver.newPage(DESK);
  return { session, desk, page: await session.driver.newPage('about:blank') };
}

/** Where payloads are tried; a new browser after one that hung. */
export class Arena {
  private readonly browser: BrowserName;
  private readonly extension: string | undefined;
  private readonly patience: number;
  private readonly control: Control;
  private ground: Promise<Ground>;
  /** Requests that are accounted for. */
  private known: Mark | undefined;

  /**
   * @param extension folder of another one than was built
   * @param patience milliseconds after which a page counts as hung
   */
  constructor(browser: BrowserName, extension?: string, patience = HUNG_MS) {
    this.browser = browser;
    this.extension = extension;
    this.patience = patience;
    this.control = new Control(browser);
    this.ground = openGround(browser, extension);
  }

  /** Never throws: what goes wrong with a page got out of hand, which is what is looked for. */
  async try(combinations: readonly Combination[]): Promise<Verdict> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<never>((_, reject) => {
      const fail = () => {
        reject(new Error(`hung for ${this.patience / 1000} s`));
      };
      timer = setTimeout(fail, this.patience);
    });
    try {
      return await this.judge(combinations, hung);
    } catch (error) {
      await this.renew();
      const why = await this.control.tooMuch(combinations);
      return why === null
        ? { kind: 'failed', what: [`failed: ${String(error)}`] }
        : { kind: 'untried', what: [why] };
    } finally {
      clearTimeout(timer);
    }
  }

  private async judge(
    combinations: readonly Combination[],
    hung: Promise<never>,
  ): Promise<Verdict> {
    const ground = await this.ground;
    const since = () => this.since(ground);
    this.known ??= markOf(ground.session.server);
    await Promise.race([openHostile(ground.session.server, ground.page, combinations), hung]);
    const { escapes, doubts, shown } = await Promise.race([
      attack(ground, combinations, since),
      hung,
    ]);
    const isSure = doubts.asked.length + doubts.refused.length === 0;
    const ours = isSure ? doubts : await this.control.unexplained(combinations, doubts);
    const what = [
      ...escapes,
      ...ours.refused.map((one) => `page: ${one}`),
      ...ours.asked.map((one) => `network: ${one}`),
    ];
    return { kind: what.length === 0 ? 'held' : 'escaped', what, shown };
  }

  /** What was asked for since this was asked last. */
  private since({ session: { server } }: Ground): string[] {
    const requests = requestsSince(server, this.known ?? markOf(server));
    this.known = markOf(server);
    return requests;
  }

  private async renew(): Promise<void> {
    const { session } = await this.ground;
    await session.driver.close().catch(() => undefined);
    await session.server.close();
    this.known = undefined;
    this.ground = openGround(this.browser, this.extension);
  }

  /** Ends the browsers. @returns what was asked for when no page was tried any more */
  async close(): Promise<string[]> {
    const ground = await this.ground;
    await ground.session.driver.close().catch(() => undefined);
    await ground.session.server.close();
    await this.control.close();
    return this.since(ground);
  }
}
