import { createServer, type Server } from 'node:http';

import { HoldError, holdError } from '../errors.ts';
import { answer, type Front } from './answer.ts';
import { diskFaultOf } from './diskFault.ts';
import { builtPackages } from './import/builtPackages.ts';
import { oneAtATime } from './import/inTurns.ts';
import { IMPORT_LIMITS, type ImportLimits } from './import/zip.ts';
import type { Preview } from './preview.ts';
import { routesOf } from './routes.ts';
import { openStore, type Store } from './store/store.ts';
import { words } from './web/words.ts';

export interface PreviewOptions {
  /** 0 takes any free one. */
  port: number;
  /** Where the preview keeps its data. */
  dir: string;
  /** The built site, served at `/`. */
  siteDir: string;
  /** Where the packager writes its zips. */
  packagesDir: string;
  /** Further host names to answer under, such as `lms.test`. */
  hosts?: string[];
  limits?: ImportLimits;
  now?: () => Date;
}

export interface RunningPreview {
  /** `http://127.0.0.1:4321`, without a slash at the end. */
  url: string;
  /** Ends open connections and closes the data. */
  close(): Promise<void>;
}

/**
 * Starts the site and the preview LMS on 127.0.0.1. Throws HoldError when the port is
 * taken or the data cannot be opened or written.
 */
export async function startPreview(
  options: PreviewOptions,
): Promise<RunningPreview> {
  const { dir, siteDir, packagesDir, limits = IMPORT_LIMITS } = options;
  const store = openedStore(dir);
  const refreshBuilt = builtPackages(store.packages, packagesDir);
  const now = options.now ?? (() => new Date());
  const preview: Preview = {
    store,
    siteDir,
    limits,
    refreshBuilt,
    heavy: oneAtATime(),
    now,
  };
  const server = serverOf({
    routes: routesOf(preview),
    hosts: options.hosts ?? [],
    names: {
      keyOf: (name) => store.packages.named(name)?.key ?? null,
      nameOf: (key) => store.packages.find(key)?.host ?? null,
    },
  });
  try {
    const port = await listen(server, options.port);
    refreshBuilt();
    return {
      url: `http://127.0.0.1:${String(port)}`,
      close: async () => {
        await closed(server);
        store.close();
      },
    };
  } catch (error) {
    server.closeAllConnections();
    server.close();
    store.close();
    throw explained(error, dir);
  }
}

/** What stood in the way of a start, in words where it is the disk. */
function explained(error: unknown, dir: string): unknown {
  const fault = diskFaultOf(error);
  if (!fault) return error;
  return new HoldError(
    words().startFaults.data(dir),
    fault.cause,
    fault.remedy,
  );
}

function openedStore(dir: string): Store {
  try {
    return openStore(dir);
  } catch (error) {
    throw explained(error, dir);
  }
}

/** The server with its answers; not listening yet. */
function serverOf(front: Front): Server {
  const server = createServer((request, response) => {
    void answer(front, request).then((reply) => {
      response.writeHead(reply.status, {
        ...SAFETY_HEADERS,
        'Content-Length': Buffer.byteLength(reply.body),
        // What is still on its way belongs to a request that has its answer.
        ...(!request.complete && { Connection: 'close' }),
        ...reply.headers,
      });
      response.end(request.method === 'HEAD' ? undefined : reply.body);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  // Node cuts off whoever comes after these: a class of 200 needs six each, which is what a
  // browser opens, and what says nothing is ended by the times above.
  server.maxConnections = 2000;
  // A browser sends over a connection that it holds; one that ends just then resets a save.
  server.keepAliveTimeout = 60_000;
  return server;
}

const SAFETY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  // Chromium sends `Origin: null` with forms under stricter policies.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
};

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? portTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Throws the HoldError of {@link startPreview} when the port is taken now. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await closed(server);
}

function portTaken(port: number): HoldError {
  return holdError(words().startFaults.port(port));
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
