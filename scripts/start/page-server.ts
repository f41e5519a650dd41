import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

export interface PageServer {
  /** Address of the page. */
  readonly address: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

function fileFor(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Serves a saved page, with the pictures and styles beside it, to this machine only. */
export async function servePage(page: string): Promise<PageServer> {
  const folder = dirname(page);
  const server = createServer((request, response) => {
    let file: string | null = null;
    try {
      file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      // A path that cannot be decoded names no file.
    }
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': file === page ? (TYPES[extname(page)] ?? 'text/html') : type,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${encodeURIComponent(basename(page))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
