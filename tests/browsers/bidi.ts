import WebSocket from 'ws';

/** A browser that does not answer a command by then is dead or stuck: none of ours takes 5 s. */
const ANSWER_MS = 30_000;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** One WebDriver BiDi session: plain JSON over a socket, so no driver program is needed. */
export interface Bidi {
  /** Sends a command. @throws with the browser's own words when it refuses */
  send<T>(method: string, params?: object): Promise<T>;
  /**
   * Runs a function's source in a browsing context.
   * @returns its result through JSON
   * @throws when the function throws
   */
  call<T>(context: string, source: string, args?: readonly unknown[]): Promise<T>;
  close(): void;
}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  if (answer.id === undefined) return;
  const one = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.type === 'error') one?.reject(new Error(`${answer.error}: ${answer.message}`));
  else one?.resolve(answer.result);
}

function sender(socket: WebSocket): Bidi['send'] {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    settle(waiting, JSON.parse(data.toString('utf8')) as Answer);
  });
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('the browser ended'));
  });
  return <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) {
        reject(new Error('the browser ended'));
        return;
      }
      const id = ++last;
      const timer = setTimeout(() => {
        reject(new Error(`Firefox did not answer ${method} within ${ANSWER_MS / 1000} s`));
      }, ANSWER_MS);
      const done = () => {
        clearTimeout(timer);
      };
      waiting.set(id, {
        resolve: (result) => {
          done();
          resolve(result as T);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

function caller(send: Bidi['send']): Bidi['call'] {
  return async <T>(context: string, source: string, args: readonly unknown[] = []) => {
    const answer = await send<ScriptResult>('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${source})(...JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    const json = answer.result?.value;
    return (json === undefined ? undefined : JSON.parse(json)) as T;
  };
}

/**
 * Opens a session on a Firefox that listens.
 * @param address what Firefox prints after "WebDriver BiDi listening on"
 * @throws when nothing listens there
 */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const send = sender(socket);
  await send('session.new', {
    // Tests sign their certificates themselves.
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  return {
    send,
    call: caller(send),
    close: () => {
      socket.close();
    },
  };
}
