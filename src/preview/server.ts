import { createServer, type IncomingMessage, type Server } from 'node:http';

import { HoldError } from '../errors.ts';
import { builtPackages } from './import/built.ts';
import { IMPORT_LIMITS, type ImportLimits } from './import/zip.ts';
import { troublePage } from './pages/layout.ts';
import type { Preview } from './preview.ts';
import { routesOf } from './routes.ts';
import { openStore } from './store/store.ts';
import { json, page, plain, type Reply } from './web/reply.ts';
import { Refusal, requireOwnCaller } from './web/request.ts';
import { findRoute, type Route } from './web/router.ts';

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
 * taken or the data cannot be opened.
 */
export async function startPreview(
  options: PreviewOptions,
): Promise<RunningPreview> {
  const { dir, siteDir, packagesDir, limits = IMPORT_LIMITS } = options;
  const store = openStore(dir);
  const refreshBuilt = builtPackages(store.packages, packagesDir);
  const now = options.now ?? (() => new Date());
  const preview: Preview = { store, siteDir, limits, refreshBuilt, now };
  const hosts = new Set(['127.0.0.1', 'localhost', ...(options.hosts ?? [])]);
  const server = serverOf(routesOf(preview), hosts);
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
    store.close();
    throw error;
  }
}

/** The server with its answers; not listening yet. */
function serverOf(routes: Route[], hosts: ReadonlySet<string>): Server {
  const server = createServer((request, response) => {
    void answer(routes, hosts, request).then((reply) => {
      response.writeHead(reply.status, {
        'X-Content-Type-Options': 'nosniff',
        // Chromium sends `Origin: null` with forms under stricter policies.
        'Referrer-Policy': 'same-origin',
        'Content-Length': Buffer.byteLength(reply.body),
        ...reply.headers,
      });
      response.end(request.method === 'HEAD' ? undefined : reply.body);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  return server;
}

async function answer(
  routes: Route[],
  hosts: ReadonlySet<string>,
  request: IncomingMessage,
): Promise<Reply> {
  const path = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  try {
    requireOwnCaller(request, hosts);
    if (!path) throw new Refusal(400, 'The address is not valid.');
    const routed = findRoute(routes, request.method ?? '', path.pathname);
    if (routed.kind === 'found')
      return await routed.route.handle({
        request,
        url: path,
        params: routed.params,
      });
    throw routed.kind === 'unknown'
      ? new Refusal(404, 'There is nothing at this address.')
      : new Refusal(405, 'This address takes another kind of request.');
  } catch (error) {
    return inWords(request, error);
  }
}

/** Every failure ends as a sentence, in the form that the caller reads. */
function inWords(request: IncomingMessage, error: unknown): Reply {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(500, 'The preview server met a fault and has logged it.');
  if (refusal !== error) console.error(error);
  const { message, status } = refusal;
  const accept = request.headers.accept ?? '';
  if (accept.includes('text/html'))
    return page(
      troublePage(status === 404 ? 'Not found' : 'That did not work', message),
      status,
    );
  return request.headers['content-type'] === 'application/json'
    ? json({ stored: false, reason: message }, status)
    : plain(status, message);
}

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
  return new HoldError(
    `Port ${String(port)} is in use.`,
    'Another program, or another preview, listens on it.',
    'End that program, or choose another port: PORT=4400 npm start',
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
