import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A server for encrypted connections, on this machine alone. */
export interface TlsServer {
  readonly port: number;
  close(): void;
}

/** Starts one, with a certificate that it signs itself and that is good for a day. */
export async function startTls(listener: RequestListener): Promise<TlsServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test' }]);
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
