import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';

import { fetchStatements, type LrsRequest } from '../../../src/cli/lrs.ts';
import { statementsAddress } from '../../../src/cli/lrsAddress.ts';
import {
  LRS_LIMITS,
  readLrsKeys,
  secondsToWait,
} from '../../../src/cli/lrsRequest.ts';

const KEYS = { key: 'reader', secret: 'séсret' };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) =>
    server.listen(0, '127.0.0.1', listening),
  );
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://127.0.0.1:${port}`;
}

/** A record store whose pages are told by their address; notes what it was asked. */
async function store(pages: Record<string, (origin: string) => unknown>) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  const origin = await serve((request, reply) => {
    const url = request.url ?? '';
    asked.push({ url, headers: request.headers });
    const page = pages[url.split('?')[0] ?? ''];
    reply.statusCode = page ? 200 : 404;
    reply.end(JSON.stringify(page?.(origin)));
  });
  return { endpoint: `${origin}/xapi/`, asked };
}

async function fetched(request: LrsRequest, limits = LRS_LIMITS) {
  const statements: unknown[] = [];
  const waits: number[] = [];
  const wait = (milliseconds: number) =>
    Promise.resolve(waits.push(milliseconds));
  for await (const page of fetchStatements(request, KEYS, wait, limits))
    statements.push(...page.statements);
  return { statements, waits };
}

describe('statements', () => {
  test('come page by page, by relative and by absolute addresses', async () => {
    const { endpoint, asked } = await store({
      '/xapi/statements': () => ({
        statements: [1, 2],
        more: '/xapi/more/2?x=1',
      }),
      '/xapi/more/2': (origin) => ({
        statements: [3],
        more: `${origin}/xapi/more/3`,
      }),
      '/xapi/more/3': () => ({ statements: [4], more: '' }),
    });
    expect((await fetched({ endpoint })).statements).toEqual([1, 2, 3, 4]);
    const given = Buffer.from('reader:séсret').toString('base64');
    for (const { headers } of asked)
      expect(headers).toMatchObject({
        authorization: `Basic ${given}`,
        'x-experience-api-version': '1.0.3',
      });
  });

  test('are asked for by activity and by time', () => {
    const filters = {
      activity: 'https://x.example/au?a=1',
      since: '2026-07-01',
    };
    const { pathname, searchParams } = statementsAddress(
      'https://lrs.example/xapi',
      filters,
    );
    expect(pathname).toBe('/xapi/statements');
    expect(Object.fromEntries(searchParams)).toEqual({
      activity: 'https://x.example/au?a=1',
      related_activities: 'true',
      since: '2026-07-01T00:00:00.000Z',
      ascending: 'true',
    });
  });

  test('are asked for again as late as a busy record store says', async () => {
    const busy = [
      [429, '7'],
      [503, null],
    ] as const;
    let count = 0;
    const endpoint = await serve((_request, reply) => {
      const [status, after] = busy[count] ?? [200, null];
      count += 1;
      reply.writeHead(status, after === null ? {} : { 'Retry-After': after });
      reply.end('{"statements":[1]}');
    });
    expect(await fetched({ endpoint })).toEqual({
      statements: [1],
      waits: [7000, 4000],
    });
  });

  test('are given up where it stays busy, or asks for too long a time', async () => {
    let after = '1';
    const endpoint = await serve((_request, reply) => {
      reply.writeHead(503, { 'Retry-After': after });
      reply.end();
    });
    await expect(fetched({ endpoint })).rejects.toThrow('answers 503');
    after = '9999';
    await expect(fetched({ endpoint })).rejects.toThrow('answers 503');
  });
});

test('the time to wait may be a date', () => {
  const now = Date.parse('2026-07-10T08:00:00Z');
  expect(secondsToWait('Fri, 10 Jul 2026 08:00:30 GMT', 1, now)).toBe(30);
  expect(secondsToWait('Fri, 10 Jul 2026 07:00:00 GMT', 1, now)).toBe(0);
  expect(secondsToWait('soon', 3, now)).toBe(8);
});

describe('the key', () => {
  test('never follows a page to another server', async () => {
    const heard: string[] = [];
    const other = await serve((request, reply) => {
      heard.push(request.url ?? '');
      reply.end('{"statements":[]}');
    });
    const { endpoint } = await store({
      '/xapi/statements': () => ({ statements: [1], more: `${other}/more` }),
    });
    await expect(fetched({ endpoint })).rejects.toThrow(
      'next page on another server',
    );
    expect(heard).toEqual([]);
  });

  test('never follows a redirect', async () => {
    const heard: string[] = [];
    const other = await serve((request, reply) => {
      heard.push(request.url ?? '');
      reply.end('{"statements":[]}');
    });
    const endpoint = await serve((_request, reply) => {
      reply.writeHead(302, { Location: other });
      reply.end();
    });
    await expect(fetched({ endpoint })).rejects.toThrow('answers 302');
    expect(heard).toEqual([]);
  });

  test.each([
    ['http://lrs.example/xapi', 'is not asked without encryption'],
    ['http://localhost.example/xapi', 'is not asked without encryption'],
    ['https://key:secret@lrs.example/xapi', 'has a key in it'],
    ['file:///etc/passwd', 'is no address of a record store'],
    ['lrs.example', 'is no address of a record store'],
  ])('does not go to %s', (endpoint, message) => {
    expect(() => statementsAddress(endpoint, {})).toThrow(message);
  });

  test('comes from the environment', () => {
    expect(readLrsKeys({ LRS_KEY: 'a', LRS_SECRET: 'b' })).toEqual({
      key: 'a',
      secret: 'b',
    });
    expect(() => readLrsKeys({ LRS_KEY: 'a' })).toThrow(
      'no key for the record store',
    );
  });
});

describe('what is no page of statements', () => {
  test('is said: a page of a web site', async () => {
    const endpoint = await serve((_request, reply) =>
      reply.end('<html>Sign in</html>'),
    );
    await expect(fetched({ endpoint })).rejects.toThrow(
      'something else than statements',
    );
  });

  test('is said: pages in a circle', async () => {
    const { endpoint } = await store({
      '/xapi/statements': () => ({
        statements: [1],
        more: '/xapi/statements?page=2',
      }),
    });
    await expect(fetched({ endpoint })).rejects.toThrow('have no end');
  });

  test('is said: a page that is too large', async () => {
    const endpoint = await serve((_request, reply) =>
      reply.end(`"${'x'.repeat(2000)}"`),
    );
    await expect(
      fetched({ endpoint }, { ...LRS_LIMITS, bytes: 1000 }),
    ).rejects.toThrow('larger than');
  });

  test('is said: a page that never comes', async () => {
    const endpoint = await serve(() => undefined);
    await expect(
      fetched({ endpoint }, { ...LRS_LIMITS, milliseconds: 50 }),
    ).rejects.toMatchObject({
      why: 'A page took more than 0.05 seconds.',
    });
  });

  test('is said: nobody there', async () => {
    const endpoint = await serve(() => undefined);
    const [server] = servers.splice(0);
    await new Promise((closed) => server?.close(closed));
    await expect(fetched({ endpoint })).rejects.toThrow('does not answer');
  });

  test('is said: a key that is not known', async () => {
    const endpoint = await serve((_request, reply) => {
      reply.writeHead(401);
      reply.end();
    });
    await expect(fetched({ endpoint })).rejects.toMatchObject({
      fix: 'Check LRS_KEY and LRS_SECRET.',
    });
  });

  test.each(['yesterday', '01/07/2026', '2026-07-01T09:00'])(
    'is said: since %s',
    (since) => {
      expect(() => statementsAddress('https://lrs.example', { since })).toThrow(
        'is no point in time',
      );
    },
  );
});
