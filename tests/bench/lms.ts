import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { mimeOf } from '../../src/preview/web/mime.ts';
import { hostPage } from './hostPage.ts';
import { servedStore } from './recordStore.ts';
import type { BenchStandard } from './standards.ts';

/** What the server sends for one path. */
export interface Served {
  path: string;
  /** Bytes of the body as sent; gzip where an LMS's web server would use it. */
  bytes: number;
  javascript: boolean;
}

/** An LMS that opens a package in a frame, as fast as a server can. */
export interface FrameLms {
  /** The page with the frame, ending in a slash. */
  address: string;
  /** What a request for a path of the package gets; no bytes where there is no such file. */
  sent(path: string): Served;
  close(): void;
}

/** Where the package lies, below the address. */
export const COURSE = 'course/';

const TEXT = /^text\/|javascript|json|xml/;
// zlib's own level, and the one that Apache and most LMSs use.
const GZIP_LEVEL = 6;

/** Serves the package's files below /course/, gzipped where they are text, for one launch. */
export async function serveInFrame(
  standard: BenchStandard,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FrameLms> {
  const store = standard === 'cmi5' ? servedStore() : null;
  const bodies = new Map(
    [...files].map(([path, bytes]) => {
      const type = mimeOf(path);
      const gzip = TEXT.test(type);
      const body = gzip ? gzipSync(bytes, { level: GZIP_LEVEL }) : bytes;
      return [path, { type, gzip, body }] as const;
    }),
  );
  const server = createServer((request, response) => {
    if (store?.answer(request, response)) return;
    const path = new URL(request.url ?? '/', 'http://lms').pathname.slice(1);
    if (path === '') {
      const query = store?.search(`http://${request.headers.host}`) ?? '';
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(hostPage(standard, `${COURSE}index.html${query}`));
      return;
    }
    const file = path.startsWith(COURSE)
      ? bodies.get(path.slice(COURSE.length))
      : undefined;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-length': file.body.length,
        ...(file.gzip ? { 'content-encoding': 'gzip' } : {}),
      })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}/`,
    sent: (path) => {
      const file = bodies.get(path.replace(/[?#].*/, ''));
      return {
        path,
        bytes: file?.body.length ?? 0,
        javascript: file?.type.startsWith('text/javascript') ?? false,
      };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('The server has no port.');
  return address.port;
}
