import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { HostRecord } from '../../fixtures/strict-host/record.ts';
import { viewRecord, viewRecord2004 } from '../../fixtures/strict-host/view.ts';
import { packageFiles, typeOf } from './packageFiles.ts';
import type { StrictLms, StrictLmsSetup } from './launch.ts';
import { betweenPage, lmsPage, menuPage } from './pages.ts';

export type { StrictLaunch, StrictLms, StrictLmsSetup } from './launch.ts';

const TESTS = join(import.meta.dirname, '../..');
const LMS_SCRIPT = fileURLToPath(new URL('./lms.ts', import.meta.url));
const MODULES = '/lms/host/';

interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
}

const html = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
});
const json = (body: string): Reply => ({
  status: 200,
  type: 'application/json',
  body,
});
const notFound: Reply = { status: 404, type: 'text/plain', body: 'Not found' };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request)
    chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** The page's modules, straight from the sources of the tests. */
async function hostModule(path: string): Promise<Reply> {
  const source = await readFile(join(TESTS, path), 'utf8').catch(() => null);
  if (source === null || !/^(fixtures|e2e)\/strict-host\/\w+\.ts$/.test(path))
    return notFound;
  return {
    status: 200,
    type: 'text/javascript',
    body: stripTypeScriptTypes(source),
  };
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startStrictLms(
  setup: StrictLmsSetup,
): Promise<StrictLms> {
  const under =
    setup.under ?? '/pluginfile.php/4711/mod_scorm/content/2/en/course/';
  const launchQuery =
    setup.launchQuery ?? '?session=a%2Fb&return=https%3A%2F%2Flms.example%2F';
  const edition = setup.edition ?? 'scorm12';
  const view = edition === 'scorm12' ? viewRecord : viewRecord2004;
  const files = packageFiles(setup.package);
  const records = new Map<string, HostRecord>();
  const requests: { method: string; path: string; status: number }[] = [];
  let cut = false;

  const recordOf = (learner = 'L1') => records.get(learner) ?? { attempts: [] };

  async function recordReply(
    request: IncomingMessage,
    learner: string,
  ): Promise<Reply> {
    if (cut)
      return { status: 503, type: 'text/plain', body: 'Session expired' };
    if (request.method === 'POST') {
      records.set(learner, JSON.parse(await readBody(request)) as HostRecord);
    }
    return json(JSON.stringify(recordOf(learner)));
  }

  async function packageReply(path: string): Promise<Reply> {
    const body = await files(path);
    return body ? { status: 200, type: typeOf(path), body } : notFound;
  }

  async function replyTo(request: IncomingMessage, url: URL): Promise<Reply> {
    const course = url.searchParams.get('course') ?? '';
    const path = decodeURIComponent(url.pathname);
    if (path === '/lms/')
      return html(lmsPage(MODULES + relative(TESTS, LMS_SCRIPT)));
    if (path === '/lms/menu') return html(menuPage(course));
    if (path === '/lms/between') return html(betweenPage(course));
    if (path === '/lms/record')
      return recordReply(request, url.searchParams.get('learner') ?? 'L1');
    if (path.startsWith(MODULES)) return hostModule(path.slice(MODULES.length));
    return path.startsWith(under)
      ? packageReply(path.slice(under.length))
      : notFound;
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://lms');
    const { status, type, body } = await replyTo(request, url);
    requests.push({ method: request.method ?? '', path: url.pathname, status });
    response.statusCode = status;
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (setup.csp && url.pathname.startsWith(under)) {
      response.setHeader('Content-Security-Policy', setup.csp);
    }
    response.end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server has no port.');
  const { port } = address;

  return {
    port,
    requests,
    url(launch = {}, host = '127.0.0.1') {
      const query = new URLSearchParams({
        course: `${under}index.html${launchQuery}`,
        edition,
      });
      for (const [key, value] of Object.entries(launch))
        query.set(key, String(value));
      return `http://${host}:${port}/lms/?${query.toString()}`;
    },
    record: (learner) => view(recordOf(learner)),
    values: (learner) => recordOf(learner).attempts.map(({ values }) => values),
    finishes: (learner) =>
      recordOf(learner).attempts.reduce(
        (sum, { finishes = 0 }) => sum + finishes,
        0,
      ),
    missing: () =>
      requests
        .filter(({ status, path }) => status === 404 && path !== '/favicon.ico')
        .map(({ path }) => path),
    cutOff(now) {
      cut = now;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
