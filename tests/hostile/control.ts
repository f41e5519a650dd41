import { setTimeout as sleep } from 'node:timers/promises';
import {
  drive,
  type BrowserName,
  type Driver,
  type PageView,
  type View,
} from '../browsers/driver.ts';
import { waitUntil } from '../browsers/popup-content.ts';
import { serve, type TestServer } from '../server/serve.ts';
import { isBrowsersOwn } from '../server/strangers.ts';
import { hostilePage, type Combination } from './hostile-page.ts';
import { plainAddress } from './plain-address.ts';

/** What a page does, or what is done in its name. */
export interface Deeds {
  /** Addresses asked for; of encrypted ones the host alone. */
  readonly asked: readonly string[];
  /** What the page's policy refused: the kind, and the address. */
  readonly refused: readonly string[];
}

const HOSTILE_ADDRESS = 'http://hostile.example/board';

/** 60 payloads take a second; what takes a browser longer than this is no page that anybody reads. */
const BUILD_MS = 30_000;

/** Browsers load some things when they have nothing else to do: dictionaries, what may be wanted next. */
const LATE_MS = 5_000;
const LOOK_EVERY_MS = 200;

/** What the page's policy has refused so far. */
export const refusalsOf = (page: View) =>
  page.run(() => (window as unknown as { refused: string[] }).refused);

/** Opens a page full of payloads. @throws when it cannot be built */
export async function openHostile(
  { put }: Pick<TestServer, 'put'>,
  page: PageView,
  combinations: readonly Combination[],
): Promise<void> {
  put(HOSTILE_ADDRESS, hostilePage(combinations));
  await page.open(HOSTILE_ADDRESS);
  await waitUntil(
    () => page.run(() => (window as unknown as { built?: boolean }).built === true),
    'the page is built',
    BUILD_MS,
  );
}

/** How far the requests to a server are accounted for. */
export interface Mark {
  readonly asked: number;
  readonly refused: number;
}

export const markOf = ({ asked, refused }: TestServer): Mark => ({
  asked: asked.length,
  refused: refused.length,
});

/** What was asked for since then but for the page itself and what the browser wants for itself. */
export const requestsSince = ({ asked, refused }: TestServer, mark: Mark): string[] =>
  [...asked.slice(mark.asked), ...refused.slice(mark.refused)].filter(
    (one) => one !== HOSTILE_ADDRESS && !isBrowsersOwn(one),
  );

/** What is in a list more often than in another. */
function more(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

interface Alone {
  readonly driver: Driver;
  readonly server: TestServer;
  readonly page: PageView;
}

async function openAlone(browser: BrowserName): Promise<Alone> {
  const server = await serve();
  const driver = await drive(browser, { proxyPort: server.port });
  return { driver, server, page: await driver.newPage('about:blank') };
}

async function closeAlone({ driver, server }: Alone): Promise<void> {
  await driver.close();
  await server.close();
}

/** A browser without the extension: what a page does there it does by itself. Started when it is needed. */
export class Control {
  private readonly browser: BrowserName;
  private alone: Promise<Alone> | undefined;

  constructor(browser: BrowserName) {
    this.browser = browser;
  }

  /** @returns those of the deeds that the page does not do by itself */
  async unexplained(combinations: readonly Combination[], deeds: Deeds): Promise<Deeds> {
    const { server, page } = await (this.alone ??= openAlone(this.browser));
    const from = markOf(server);
    await openHostile(server, page, combinations);
    const end = Date.now() + LATE_MS;
    for (;;) {
      const own = requestsSince(server, from).map(plainAddress);
      const left = {
        asked: deeds.asked.filter((one) => !own.includes(plainAddress(one))),
        refused: more(deeds.refused, await refusalsOf(page)),
      };
      if (left.asked.length + left.refused.length === 0 || Date.now() > end) return left;
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** Why a page is too much for the browser itself; null when it is not. */
  async tooMuch(combinations: readonly Combination[]): Promise<string | null> {
    const nothing = { asked: [], refused: [] };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frozen = new Promise<never>((_, reject) => {
      const fail = () => {
        reject(new Error('it answers nothing'));
      };
      timer = setTimeout(fail, BUILD_MS + LATE_MS);
    });
    try {
      await Promise.race([this.unexplained(combinations, nothing), frozen]);
      return null;
    } catch (error) {
      await this.close();
      return String(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const { alone } = this;
    this.alone = undefined;
    if (alone !== undefined) await closeAlone(await alone).catch(() => undefined);
  }
}
