import { describe, expect, test } from 'vitest';
import { at, type JsonObject } from '../../../src/ground/json.ts';
import type {
  Heard,
  LaunchFacts,
} from '../../../src/preview/cmi5/launchFacts.ts';
import { refusalOf } from '../../../src/preview/cmi5/statementRules.ts';
import { launchCourse, type LmsFaults } from '../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../fixtures/strict-lrs/record.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const defined = { id: `${CMI5}categories/cmi5` };
const moveOn = { id: `${CMI5}categories/moveon` };
const begun: Heard = {
  initialized: true,
  terminated: false,
  session: ['initialized'],
  registration: ['initialized'],
};

interface Parts {
  verb?: string;
  categories?: object[];
  result?: object;
  context?: object;
  change?: JsonObject;
}

const launch: LaunchFacts = launchCourse(emptyRecord()).facts;
const template = launch.contextTemplate;

/** A statement as the strict LMS wants it, with parts changed. */
function statement({
  verb = 'completed',
  categories = [defined, moveOn],
  result = { completion: true, duration: 'PT1S' },
  context = {},
  change = {},
}: Parts = {}): JsonObject {
  return {
    id: '6b1f3f0a-5f3c-4d3e-9c1b-0123456789ab',
    actor: launch.actor,
    verb: { id: VERBS + verb },
    object: { id: launch.activityId },
    result,
    context: {
      ...template,
      registration: launch.registration,
      contextActivities: {
        grouping: at(template, 'contextActivities', 'grouping'),
        category: [
          { id: 'https://lms.test/categories/training' },
          ...categories,
        ],
      },
      ...context,
    },
    timestamp: '2026-11-24T09:00:00Z',
    ...change,
  };
}

const why = (parts: Parts, heard: Partial<Heard> = {}, facts = launch) =>
  refusalOf(statement(parts), facts, { ...begun, ...heard })?.message ?? '';

const passed = (result: object, context: object = {}): Parts => ({
  verb: 'passed',
  result: { success: true, duration: 'PT1S', ...result },
  context,
});

describe('the strict LMS takes', () => {
  test('a sound statement of cmi5, and one that cmi5 allows', () => {
    expect(why({})).toBe('');
    expect(why({ verb: 'answered', categories: [], result: {} })).toBe('');
  });
});

describe('the strict LMS refuses', () => {
  test.each<[string, JsonObject]>([
    ['the id is no UUID', { id: 'x' }],
    ['the timestamp is missing or not in UTC', { timestamp: undefined }],
    [
      'the timestamp is missing or not in UTC',
      { timestamp: '2026-11-24T09:00:00+01:00' },
    ],
    ['the verb has no IRI', { verb: { id: 'completed' } }],
    ['the object has no IRI', { object: {} }],
    ['there is no actor', { actor: undefined }],
    ['colour is no property of a statement', { colour: 'red' }],
    [
      'result.duration is no duration with at most two decimals',
      { result: { completion: true, duration: 'PT1.234S' } },
    ],
    ['score.scaled lies outside -1 to 1', { result: { score: { scaled: 2 } } }],
    [
      'score.raw needs score.min and score.max',
      { result: { score: { raw: 2 } } },
    ],
    [
      'score.raw lies outside its bounds',
      { result: { score: { raw: 2, min: 0, max: 1 } } },
    ],
    [
      'matching has no choices',
      {
        object: {
          id: 'https://a.test',
          definition: { interactionType: 'matching', choices: [] },
        },
      },
    ],
    [
      'an id of choices occurs twice',
      {
        object: {
          id: 'https://a.test',
          definition: {
            interactionType: 'choice',
            choices: [{ id: 'a' }, { id: 'a' }],
          },
        },
      },
    ],
  ])('what is no statement: %s', (message, change) => {
    expect(refusalOf(statement({ change }), launch, begun)).toEqual({
      status: 400,
      message,
    });
  });

  test.each<[string, Parts, Partial<Heard>]>([
    ['an AU never voids', { verb: 'voided' }, {}],
    [
      'the actor is not the one of the launch',
      { change: { actor: { ...launch.actor, name: 'Other' } } },
      {},
    ],
    [
      'the registration is not the one of the launch',
      { context: { registration: 'x' } },
      {},
    ],
    [
      'context.extensions.https://lms.test/cohort differs from the template',
      {
        context: {
          extensions: { [`${CMI5}extensions/sessionid`]: 'session-1' },
        },
      },
      {},
    ],
    ['the moveon category is missing', { categories: [defined] }, {}],
    [
      'the moveon category is on a statement that satisfies nothing',
      { verb: 'answered', categories: [moveOn], result: {} },
      {},
    ],
    [
      'the cmi5 category is on a verb that cmi5 does not define',
      { verb: 'answered', categories: [defined], result: {} },
      {},
    ],
    [
      'the object is not the activity of the launch',
      { change: { object: { id: 'https://a.test' } } },
      {},
    ],
    [
      'completion is true on completed and nowhere else',
      passed({ completion: true }),
      {},
    ],
    [
      'success is true on passed, false on failed and nowhere else',
      passed({ success: false }),
      {},
    ],
    ['the duration is missing', passed({ duration: undefined }), {}],
    ['initialized comes first', {}, { initialized: false }],
    ['nothing comes after terminated', {}, { terminated: true }],
    ['completed was said in this session', {}, { session: ['completed'] }],
    [
      'completed was said in this registration',
      {},
      { registration: ['completed'] },
    ],
    [
      'failed never comes after passed',
      { verb: 'failed', result: { success: false, duration: 'PT1S' } },
      { registration: ['passed'] },
    ],
    [
      'a session has one of passed and failed',
      passed({}),
      { session: ['failed'] },
    ],
  ])('what cmi5 forbids: %s', (message, parts, heard) => {
    expect(refusalOf(statement(parts), launch, { ...begun, ...heard })).toEqual(
      { status: 403, message },
    );
  });

  test('a score that the mastery score contradicts, and one without the extension', () => {
    const facts = { ...launch, masteryScore: 0.8 };
    const extensions = {
      ...Object(at(template, 'extensions')),
      [`${CMI5}extensions/masteryscore`]: 0.8,
    };
    const score = (scaled: number) => ({ score: { scaled } });
    expect(why(passed(score(0.8), { extensions }), {}, facts)).toBe('');
    expect(why(passed(score(0.79), { extensions }), {}, facts)).toBe(
      'the score contradicts passed',
    );
    expect(why(passed(score(0.8)), {}, facts)).toBe(
      'the masteryscore extension is missing or differs',
    );
  });

  test('any result in review', () => {
    const facts = { ...launch, launchMode: 'Review' };
    expect(why({}, {}, facts)).toBe('a launch in Review only begins and ends');
  });
});

describe('the record store', () => {
  async function asked(
    path: string,
    init: RequestInit,
    faults: LmsFaults = {},
  ) {
    const lms = launchCourse(emptyRecord(), {}, faults);
    await lms.fetch('https://lms.test/token/1', { method: 'POST' });
    return lms.fetch(`https://lms.test/${path}`, init);
  }
  const headers = {
    Authorization: 'Basic token-1',
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };

  test('gives its token once', async () => {
    const again = await asked('token/1', { method: 'POST' });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ 'error-code': '1' });
  });

  test.each([
    ['Authorization', 401],
    ['X-Experience-API-Version', 400],
    ['Content-Type', 400],
  ])('refuses a statement without %s', async (name, status) => {
    const kept = Object.entries(headers).filter(([key]) => key !== name);
    const answer = await asked('xapi/statements', {
      method: 'POST',
      headers: Object.fromEntries(kept),
      body: '[]',
    });
    expect(answer.status).toBe(status);
  });

  test('refuses statements before launch data and preferences were asked for', async () => {
    const answer = await asked('xapi/statements', {
      method: 'POST',
      headers,
      body: '[]',
    });
    expect(await answer.json()).toEqual({
      message: 'launch data and preferences come first',
    });
  });

  test('holds a write to the ETag that it names', async () => {
    const lms = launchCourse(emptyRecord());
    await lms.fetch('https://lms.test/token/1', { method: 'POST' });
    const query = new URLSearchParams(lms.search);
    const url = `https://lms.test/xapi/activities/state?${new URLSearchParams({
      activityId: query.get('activityId') ?? '',
      agent: query.get('actor') ?? '',
      registration: query.get('registration') ?? '',
      stateId: 'ours',
    })}`;
    const put = async (condition: Record<string, string>) =>
      (
        await lms.fetch(url, {
          method: 'PUT',
          headers: { ...headers, ...condition },
          body: '{}',
        })
      ).status;
    expect(await put({ 'If-None-Match': '*' })).toBe(204);
    expect(await put({ 'If-None-Match': '*' })).toBe(412);
    const etag = (await lms.fetch(url, { method: 'GET', headers })).headers.get(
      'etag',
    );
    expect(await put({ 'If-Match': etag ?? '' })).toBe(204);
    expect(await put({ 'If-Match': etag ?? '' })).toBe(412);
  });
});
