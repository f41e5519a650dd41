import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { Entry } from './corpus.ts';
import { pageSource } from './page-source.ts';

/** A page must be there after this time; the slowest of the corpus takes about 2 s. */
const LOAD_MS = 20_000;

/** After this time a reading has failed: issue 2 allows a page 1 s. */
const READ_MS = 20_000;

/** What a script in the page gave, or what it threw. */
export type Answer<T> = { readonly value: T } | { readonly error: string };

/** What the extension's script gave; `result` is null when it gave nothing. */
export interface ExtensionRead {
  readonly result: unknown;
  readonly error: string | null;
  readonly roundTripMs: number;
}

/** A copy by the shortcut. */
export interface TimedCopy {
  /** From the key to the word that it is done. */
  readonly ms: number;
  readonly says: string;
}

export interface EvaluateOptions {
  /** Name of the isolated world; one name is one world per page. */
  readonly world: string;
  /** The script is stopped after this time. */
  readonly ms?: number;
}

/** A browser tab that opens corpus pages at their own address. */
export interface Tab {
  /** @throws BrokenCorpus for a page file that cannot be read */
  readonly open: (entry: Entry) => Promise<void>;
  readonly evaluate: <T>(expression: string, options: EvaluateOptions) => Promise<Answer<T>>;
  readonly readWithExtension: () => Promise<ExtensionRead>;
  /** Copies by the shortcut. @returns the time until the extension says what came of it, and what it says */
  readonly copyWithExtension: () => Promise<TimedCopy>;
  readonly close: () => Promise<void>;
}

/** The part of the extension API that runs inside the worker. */
declare const chrome: {
  readonly tabs: { get(id: number): Promise<object> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
  readonly storage: {
    readonly session: {
      readonly onChanged: {
        addListener(
          ear: (changes: Record<string, { newValue?: { sentence: string } }>) => void,
        ): void;
      };
    };
  };
  readonly scripting: {
    executeScript(
      injection: { target: { tabId: number } } & ({ files: string[] } | { func: () => void }),
    ): Promise<{ result?: unknown }[]>;
  };
};

/** The extension's service worker, and the tab as the extension knows it. */
export interface ExtensionSide {
  readonly worker: WebWorker;
  readonly tabId: number;
}

/** Any address with a host: a tab tells itself by it to the extension, once, before its first page. */
const NAME_TAG = 'http://bench.invalid/tab-';

let tagged = 0;

export interface TabOptions {
  /** Do the scripts run that a page carries in itself? Those it would load are refused like everything else. */
  readonly runsScripts?: boolean;
}

/**
 * Makes a tab answer its main document from the corpus and refuse every other request.
 * @param meet finds the tab from the extension's side by its address; null for a run without the extension
 */
export async function makeTab(
  page: Page,
  meet: ((address: string) => Promise<ExtensionSide>) | null,
  { runsScripts = false }: TabOptions = {},
): Promise<Tab> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const serve = await serveFromCorpus(session, frameId);
  const response = responder(runsScripts);
  // A script that asks something would wait for an answer for ever.
  if (runsScripts) page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const tag = `${NAME_TAG}${tagged++}`;
  serve(response(Buffer.from('<!doctype html>').toString('base64'), 'text/html'));
  await page.goto(tag);
  const extension = meet && (await meet(tag));
  return {
    open: async (entry) => {
      const { base64, contentType } = pageSource(entry);
      serve(response(base64, contentType));
      await page.goto(entry.url, { waitUntil: 'load', timeout: LOAD_MS });
    },
    evaluate: (expression, options) => evaluateIn({ session, frameId }, expression, options),
    readWithExtension: () => readWith(extension),
    copyWithExtension: () => copyWith(extension),
    close: () => page.close(),
  };
}

/** @returns a function that says what the next main document is */
async function serveFromCorpus(
  session: CDPSession,
  mainFrame: string,
): Promise<(answer: Response) => void> {
  let next: Response | null = null;
  session.on('Fetch.requestPaused', ({ requestId, resourceType, frameId }) => {
    const isMain = resourceType === 'Document' && frameId === mainFrame;
    const answer = isMain
      ? session.send('Fetch.fulfillRequest', { requestId, ...(next ?? STAY) })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    if (isMain) next = null;
    // A request may be gone before it is answered; the page then went elsewhere and nobody waits.
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return (answer) => {
    next = answer;
  };
}

interface Response {
  readonly responseCode: number;
  readonly body?: string;
  readonly responseHeaders?: { readonly name: string; readonly value: string }[];
}

/** To a page that wants to go elsewhere: "no content" lets it stay. */
const STAY: Response = { responseCode: 204 };

const NO_SCRIPTS = { name: 'Content-Security-Policy', value: "script-src 'none'" };

function responder(runsScripts: boolean) {
  return (body: string, contentType: string): Response => ({
    responseCode: 200,
    body,
    responseHeaders: [
      { name: 'Content-Type', value: contentType },
      ...(runsScripts ? [] : [NO_SCRIPTS]),
    ],
  });
}

async function evaluateIn<T>(
  { session, frameId }: { session: CDPSession; frameId: string },
  expression: string,
  { world, ms }: EvaluateOptions,
): Promise<Answer<T>> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: `bench-${world}`,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
    ...(ms === undefined ? {} : { timeout: ms }),
  });
  if (exceptionDetails) {
    return { error: exceptionDetails.exception?.description ?? exceptionDetails.text };
  }
  return { value: result.value as T };
}

/** Presses the shortcut, and waits until the extension says what came of it. */
async function copyWith(extension: ExtensionSide | null): Promise<TimedCopy> {
  if (extension === null) throw new Error('This run has no extension.');
  return extension.worker.evaluate(async (tabId) => {
    const tab = await chrome.tabs.get(tabId);
    const start = performance.now();
    return new Promise<{ ms: number; says: string }>((resolve) => {
      chrome.storage.session.onChanged.addListener((changes) => {
        const says = changes[`copy-news:${tabId}`]?.newValue?.sentence;
        if (says !== undefined) resolve({ ms: performance.now() - start, says });
      });
      chrome.commands.onCommand.dispatch('copy-story', tab);
    });
  }, extension.tabId);
}

async function readWith(extension: ExtensionSide | null): Promise<ExtensionRead> {
  if (!extension) return { result: null, error: 'no extension in this run', roundTripMs: 0 };
  const { worker, tabId } = extension;
  const run = worker.evaluate(async (tabId) => {
    const target = { tabId };
    // What tidying has told of the page would be read without being measured.
    const func = () => void Reflect.deleteProperty(globalThis, 'tellerHere');
    const start = performance.now();
    try {
      await chrome.scripting.executeScript({ target, func });
      const files = ['/tell-page.js', '/read-page.js'];
      const [injection] = await chrome.scripting.executeScript({ target, files });
      const roundTripMs = performance.now() - start;
      return { result: (injection?.result ?? null) as unknown, error: null, roundTripMs };
    } catch (error) {
      return { result: null, error: String(error), roundTripMs: performance.now() - start };
    }
  }, tabId);
  return await within(run, READ_MS);
}

async function within<T>(run: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return await Promise.race([run, late]).finally(() => clearTimeout(timer));
}
