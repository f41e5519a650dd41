import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { strangers } from './strangers.ts';
import { startTls, type TlsServer } from './tls-server.ts';

/** What the server answers: a page's markup, or anything else with its kind. */
export type Answer =
  | string
  | {
      readonly type: string;
      readonly body: string | Buffer;
      /** The body comes, and the browser waits for more that never does. */
      readonly isEndless?: boolean;
      /** The browser may keep the page when it is left, as it is, for who goes back to it. */
      readonly isKept?: boolean;
    };

export interface TestServer {
  readonly port: number;
  /** Address of this machine's own page `/`. */
  readonly origin: string;
  /** Every address asked for since the start, the newest last. */
  readonly asked: readonly string[];
  /** Hosts that were to be reached encrypted and for which nothing answers: "https://a.example:443". */
  readonly refused: readonly string[];
  /** Of each of those asked for, what it said that it came from; '' when it said nothing. */
  readonly cameFrom: readonly string[];
  /**
   * Adds or replaces the answer for an address ("http://story.example/a"); its query is ignored. For
   * an https address the server signs its own certificate.
   */
  put(address: string, answer: Answer): void;
  /** Requests so far, also those for https, that neither a page served here nor one of these explains. */
  strangers(opened: readonly string[]): string[];
  close(): Promise<void>;
}

// As a proxy it is asked for whole addresses, otherwise for paths.
function addressOf(request: IncomingMessage): string {
  const path = request.url ?? '/';
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return path.startsWith('http:')
    ? path
    : `${scheme}://${request.headers.host ?? 'localhost'}${path}`;
}

const withoutQuery = (address: string) => address.replace(/[?#].*$/, '');

const bodyOf = (answer: Answer) => (typeof answer === 'string' ? answer : String(answer.body));

const refuse = (socket: Duplex) => {
  socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
};

/** Lets a proxy's clients through to an encrypted server of its own, for the hosts that it answers for. */
function tunnelsTo(
  proxy: Server,
  listener: RequestListener,
  answersFor: (url: string) => boolean,
): { close: () => void } {
  let started: Promise<TlsServer> | undefined;
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    if (!answersFor(url)) {
      refuse(socket);
      return;
    }
    started ??= startTls(listener);
    void started.then(({ port }) => {
      const inner = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(inner).pipe(socket);
      });
      for (const one of [socket, inner]) one.on('error', () => undefined);
      socket.on('close', () => inner.destroy());
    });
  });
  return { close: () => void started?.then((tls) => tls.close()) };
}

/**
 * Starts an HTTP server on a free port of this machine. Browsers that use it as their proxy reach it
 * under any host name, so a test page has a real publisher's kind of address without a network.
 */
export async function serve(answers: Readonly<Record<string, Answer>> = {}): Promise<TestServer> {
  const known = new Map(Object.entries(answers));
  const asked: string[] = [];
  const cameFrom: string[] = [];
  const refused: string[] = [];
  const bodies = Array.from(known.values(), bodyOf);
  const listener: RequestListener = (request, response) => {
    const address = addressOf(request);
    asked.push(address);
    cameFrom.push(request.headers.referer ?? '');
    const answer = known.get(withoutQuery(address));
    if (answer === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
      return;
    }
    const {
      type,
      body,
      isEndless = false,
      isKept = false,
    } = typeof answer === 'string' ? { type: 'text/html; charset=utf-8', body: answer } : answer;
    const caching = isKept ? 'no-cache' : 'no-store';
    response.writeHead(200, { 'content-type': type, 'cache-control': caching }).write(body);
    if (!isEndless) response.end();
  };
  const server = createServer(listener);
  const tls = tunnelsTo(server, listener, (url) => {
    const host = url.replace(/:443$/, '');
    if ([...known.keys()].some((one) => one.startsWith(`https://${host}/`))) return true;
    refused.push(`https://${url}`);
    return false;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    asked,
    refused,
    cameFrom,
    put: (address, answer) => {
      known.set(withoutQuery(address), answer);
      bodies.push(bodyOf(answer));
    },
    strangers: (opened) => strangers([...asked, ...refused], [...known.keys(), ...opened], bodies),
    close: () =>
      new Promise((resolve) => {
        tls.close();
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
