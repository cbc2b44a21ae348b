import { z } from 'astro/zod';

import { cmi5Port } from '../../../src/tracking/cmi5/adapter.ts';
import { fakeCmi5 } from './fakeCmi5.ts';
import { running } from './running.ts';

const launchState = z.object({ course: z.string() });
const keyAnswer = z.object({ 'auth-token': z.string() });
const stored = z.object({ contextTemplate: z.unknown() });
const contextTemplate = z.looseObject({ contextActivities: z.looseObject({}) });

/** A launch of the first AU, or of another unit, as the AU sees it. `launch-frame` imports the package first. */
export async function launched(
  want = 'launch-frame',
  preview = running(),
  unit = '0',
) {
  const lms = await preview;
  if (want === 'launch-frame') await lms.upload('two.zip', fakeCmi5());
  const play = await lms.launch(want, { package: '2', unit });
  const state = launchState.parse(await lms.json(`${play}/state`));
  const address = new URL(state.course, play);
  const of = (name: string) => address.searchParams.get(name) ?? '';
  const key = async () =>
    JSON.parse(
      (await lms.send(of('fetch'), { method: 'POST' })).text,
    ) as unknown;
  return { ...lms, play, address, of, key };
}

/** The AU's way to the record store, once it has its key. */
export async function opened(
  want?: string,
  preview?: ReturnType<typeof running>,
  unit?: string,
) {
  const lms = await launched(want, preview, unit);
  const { of } = lms;
  const token = keyAnswer.parse(await lms.key())['auth-token'];
  const ask = (
    method: string,
    resource: string,
    query: Record<string, string> = {},
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    lms.send(`${of('endpoint')}${resource}?${new URLSearchParams(query)}`, {
      method,
      headers: {
        authorization: `Basic ${token}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
  const document = (stateId: string) => ({
    activityId: of('activityId'),
    registration: of('registration'),
    agent: of('actor'),
    stateId,
  });
  const begin = async () => {
    const data = await ask(
      'GET',
      'activities/state',
      document('LMS.LaunchData'),
    );
    const profileId = 'cmi5LearnerPreferences';
    await ask('GET', 'agents/profile', { agent: of('actor'), profileId });
    return stored.parse(JSON.parse(data.text));
  };
  /** What the AU says of itself, with what cmi5 wants in it; `n` makes its id. */
  const say = (n: number, verb: string, template: unknown, more = {}) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    actor: JSON.parse(of('actor')) as unknown,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: of('activityId') },
    context: contextOf(template, of('registration'), verb),
    timestamp: '2026-11-24T09:00:00Z',
    ...more,
  });
  return { ...lms, ask, document, begin, say };
}

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';

function contextOf(template: unknown, registration: string, verb: string) {
  const { contextActivities, ...others } = contextTemplate.parse(template);
  const satisfies = /^(completed|passed|failed)$/.test(verb);
  return {
    ...others,
    registration,
    contextActivities: {
      ...contextActivities,
      category: [
        { id: `${CATEGORIES}cmi5` },
        ...(satisfies ? [{ id: `${CATEGORIES}moveon` }] : []),
      ],
    },
  };
}

/** The project's own adapter at work in a launch. */
export async function adapterIn(lms: Awaited<ReturnType<typeof launched>>) {
  const left: string[] = [];
  const kept = new Map<string, string>();
  const port = cmi5Port({
    search: lms.address.search,
    language: 'en-GB',
    fetch: async (url, init) => {
      const { status, headers, text } = await lms.send(url, {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        ...(typeof init.body === 'string' && { body: init.body }),
      });
      return new Response(status === 204 ? null : text, {
        status,
        headers: new Headers({
          'content-type': headers['content-type'] ?? '',
          ...(headers.etag && { etag: headers.etag }),
        }),
      });
    },
    storage: () => ({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => {
        kept.set(name, value);
      },
    }),
    clock: () => new Date('2026-11-24T09:00:00.000Z'),
    later: () => () => undefined,
    leave: (url) => left.push(url),
  });
  return { port, left, started: await port.start() };
}
