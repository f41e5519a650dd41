import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { launchChromium, type Chromium } from '../browsers/chromium.ts';
import { goldenPages } from '../pages/golden-page.ts';
import type { Grown } from './grow.ts';
import type { InPage, Tried } from './in-page.ts';

/** Far longer than 25 pages take, also where other programs have the processor: then it is given up, and the browser with it. */
const STUCK_MS = 60_000;

/** A tab keeps a little of every frame it had; after so many pages a new one takes its place. */
const PAGES_A_TAB = 2000;

/** Nothing that grows may load or run anything. Frames take the policy over. */
const HOST =
  '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"><body></body>';

declare const inPage: InPage;

async function bundle(): Promise<string> {
  const built = await rolldown({
    input: join(import.meta.dirname, 'in-page.ts'),
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'iife', minify: false });
  return output[0].code;
}

const orLost = (tried: Tried | string): Tried =>
  typeof tried === 'string' ? { fault: tried, kind: 'lost', ms: STUCK_MS } : tried;

/** A tab of a Chromium with the reader in it; a new browser after one that got stuck. */
export class Field {
  /** How many golden pages there are to grow from. */
  readonly pages: number;
  private readonly markup: readonly string[];
  private readonly code: Promise<string>;
  private chromium: Chromium | null = null;
  private tab: Page | null = null;
  private meter: CDPSession | null = null;
  private tried = 0;

  constructor() {
    this.markup = goldenPages().map(({ html }) => html);
    this.pages = this.markup.length;
    this.code = bundle();
  }

  private async ready(): Promise<Page> {
    if (this.tab !== null && this.tried < PAGES_A_TAB) return this.tab;
    await this.tab?.close();
    this.chromium ??= await launchChromium();
    this.tab = await this.chromium.browser.newPage();
    this.tried = 0;
    this.meter = await this.tab.createCDPSession();
    await this.meter.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.tab.setContent(HOST);
    await this.tab.evaluate(await this.code);
    await this.tab.evaluate((markup) => inPage.setPages(markup), this.markup);
    return this.tab;
  }

  /** What came of work in the tab, or in words why nothing did; the tab is given up then. */
  private async within<T>(work: Promise<T>): Promise<T | string> {
    let timer: NodeJS.Timeout | undefined;
    const stuck = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, STUCK_MS, `stuck for ${STUCK_MS / 1000} s`);
    });
    const answer = await Promise.race([work.catch(String), stuck]).finally(() => {
      clearTimeout(timer);
    });
    if (typeof answer === 'string') await this.close();
    return answer;
  }

  /** A new tab and the end of an old one can get stuck too, which is nothing that a page did: then once more. */
  private async sound(): Promise<Page> {
    const first = await this.within(this.ready());
    const tab = typeof first === 'string' ? await this.within(this.ready()) : first;
    if (typeof tab === 'string') throw new Error(tab);
    return tab;
  }

  /** What a task in the tab gave, or in words why it gave nothing. */
  private async ask<T extends object, G>(task: (given: G) => T, given: G): Promise<T | string> {
    const tab = await this.sound();
    return this.within(tab.evaluate(task as (one: unknown) => T, given));
  }

  /** What many came to, one after the other, or in words why nothing is known of any of them. */
  tryAll(trees: readonly Grown[]): Promise<readonly Tried[] | string> {
    this.tried += trees.length;
    return this.ask((all) => inPage.readAll(all), trees);
  }

  /**
   * What one came to, timed by what the processor did to read it: other programs do not count, nor does
   * what the browser does to grow and lay out the page. Never throws: a tab that is lost while it reads
   * is what went wrong.
   */
  async try(tree: Grown): Promise<Tried> {
    this.tried += 1;
    const shown = await this.ask((one) => {
      inPage.show(one);
      return {};
    }, tree);
    if (typeof shown === 'string') return { fault: null, kind: 'never shown', ms: 0 };
    const before = await this.processorMs();
    if (before === null) return { fault: null, kind: 'never shown', ms: 0 };
    const tried = orLost(await this.ask(() => inPage.read(), tree));
    if (tried.kind === 'lost') return tried;
    const after = await this.processorMs();
    return after === null ? tried : { ...tried, ms: after - before };
  }

  /** What the processor did for the tab so far; null where the browser does not say. */
  private async processorMs(): Promise<number | null> {
    const { meter } = this;
    const told = meter === null ? '' : await this.within(meter.send('Performance.getMetrics'));
    if (typeof told === 'string') return null;
    return 1000 * (told.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** The page as it is before it is read; why there is none where growing it is too much already. */
  async markupOf(tree: Grown): Promise<string> {
    const page = await this.ask((one) => ({ markup: inPage.markupOf(one) }), tree);
    return typeof page === 'string' ? page : page.markup;
  }

  async close(): Promise<void> {
    const { chromium } = this;
    this.chromium = null;
    this.tab = null;
    this.meter = null;
    // A tab that is stuck does not let its browser go.
    chromium?.browser.process()?.kill('SIGKILL');
    await chromium?.close().catch(() => undefined);
  }
}
