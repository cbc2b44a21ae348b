import { describe, expect, test } from 'vitest';
import { answer, failing, passing } from '../../contract/updates.ts';
import type { StrictApi } from '../../fixtures/strict-host/host.ts';
import type { StrictApi2004 } from '../../fixtures/strict-host/host2004.ts';
import {
  memoryStore,
  type StoredAttempt,
} from '../../fixtures/strict-host/record.ts';
import { launched } from './scorm12Launch.ts';
import { launched2004 } from './scorm2004Launch.ts';

/** The same functions, each answer changed on its way. */
function changing(
  api: object,
  change: (answer: unknown, name: string, parts: unknown[]) => unknown,
): object {
  return Object.fromEntries(
    Object.entries(api).map(([name, work]: [string, unknown]) => [
      name,
      (...parts: unknown[]): unknown =>
        typeof work === 'function'
          ? change(Reflect.apply(work, api, parts), name, parts)
          : undefined,
    ]),
  );
}

/** An attempt that an LMS for SCORM 1.2 holds already. */
function holding(values: Record<string, string>) {
  const store = memoryStore();
  const attempt: StoredAttempt = {
    values: {
      'cmi.core.exit': 'suspend',
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`cmi.${name}`, value]),
      ),
    },
    totalSeconds: 0,
  };
  store.save({ attempts: [attempt] });
  return store;
}

const normal = { mode: 'normal', credit: 'credit' } as const;
const update = {
  interactions: [answer(1)],
  location: 'end',
  suspendData: '1;x',
};

describe('an LMS whose script answers otherwise', () => {
  const agreeing = (yes: unknown) => (api: object) =>
    changing(api, (said) => (said === 'true' ? yes : said));
  const as: Record<string, (api: object) => object> = {
    'String objects': (api) => changing(api, (said) => Object(said)),
    'the number 1': agreeing(1),
    'the boolean true': agreeing(true),
    True: agreeing('True'),
    yes: agreeing('yes'),
    'no error functions': (api) => ({
      ...api,
      LMSGetLastError: undefined,
      LMSGetErrorString: undefined,
      GetLastError: undefined,
      GetErrorString: undefined,
    }),
    'a code that nothing clears': (api) =>
      changing(api, (said, name) =>
        name.endsWith('GetLastError') ? '403' : said,
      ),
  };

  test.each(Object.keys(as))('records all the same: %s', async (kind) => {
    const wrap = as[kind];
    const one = await launched({ ...(wrap && { wrap }) });
    expect(await one.port.save(update)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(await one.port.end(passing)).toMatchObject({ kind: 'accepted' });
    expect(one.record()).toMatchObject({
      status: 'passed',
      suspendData: '1;x',
    });
    expect(one.record()?.interactions).toHaveLength(1);

    const two = await launched2004({ ...(wrap && { wrap }) });
    expect(await two.port.save(update)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect((await two.port.end(passing)).kind).toBe('accepted');
    expect(two.stored()).toMatchObject({ success_status: 'passed' });
  });

  test('a code of an unset value that later calls leave there keeps nothing from being saved', async () => {
    const wrap = (api: StrictApi2004) => {
      let code = '0';
      return changing(api, (said, name) => {
        if (name === 'GetValue' && said === '') code = '403';
        return name === 'GetLastError' ? code : said;
      });
    };
    const { port } = await launched2004({ wrap });
    for (const suspendData of ['1', '2', '3'])
      expect((await port.save({ ...update, suspendData })).kind).toBe(
        'accepted',
      );
  });

  test('white space around what it gives back is no part of it', async () => {
    const store = holding({
      suspend_data: '1;x',
      'core.lesson_location': 'end',
      'core.lesson_status': 'incomplete',
    });
    const wrap = (api: StrictApi) =>
      changing(api, (said, name) =>
        name === 'LMSGetValue' && typeof said === 'string' && said !== ''
          ? `\n  ${said}\n`
          : said,
      );
    const { outcome, writes } = await launched({ store, wrap, launch: normal });
    expect(outcome).toMatchObject({
      state: {
        learner: { id: 'L1' },
        location: 'end',
        suspendData: '1;x',
        completion: 'incomplete',
        interactionCount: 0,
      },
    });
    expect(writes()).toEqual(['LMSInitialize', 'core.exit', 'LMSCommit']);
  });
});

describe('a stored status', () => {
  test.each(['Passed', 'passed ', ' PASSED\n'])(
    'of %j is a pass, and stays one whatever comes',
    async (status) => {
      const store = holding({
        'core.lesson_status': status,
        'core.score.raw': '93',
      });
      const { port, outcome, record } = await launched({
        store,
        launch: normal,
      });
      expect(outcome).toMatchObject({ state: { success: 'passed' } });
      await port.save({ suspendData: 'x' });
      await port.end(failing);
      expect(record()).toMatchObject({ status, score: '93' });
    },
  );

  const signs: Record<string, string>[] = [
    { suspend_data: 'x' },
    { 'core.lesson_location': 'end' },
    { 'core.score.raw': '93' },
    { 'interactions.0.id': 'a' },
    // The LMS says that the attempt resumes.
    {},
  ];
  test.each(signs)(
    'that the LMS never gives back is not lowered where it shows %j',
    async (sign) => {
      const store = holding({ 'core.lesson_status': 'passed', ...sign });
      const wrap = (api: StrictApi) =>
        changing(api, (said, name, [element]) =>
          name === 'LMSGetValue' && element === 'cmi.core.lesson_status'
            ? ''
            : said,
        );
      const { port, outcome, record } = await launched({
        store,
        wrap,
        launch: normal,
      });
      expect(outcome).toMatchObject({ state: { completion: 'unknown' } });
      await port.save({ suspendData: 'y', completion: 'incomplete' });
      await port.end({ location: 'z' });
      expect(record()).toMatchObject({ status: 'passed', suspendData: 'y' });
    },
  );

  test('of nothing is incomplete where nothing else says that anybody was there', async () => {
    const wrap = (api: StrictApi) =>
      changing(api, (said, name, [element]) =>
        element === 'cmi.core.lesson_status' && name === 'LMSGetValue'
          ? ''
          : said,
      );
    const { record, outcome } = await launched({ wrap });
    expect(outcome).toMatchObject({ state: { completion: 'not-attempted' } });
    expect(record()?.status).toBe('incomplete');
  });

  test("in a word of the LMS's own gives way to a judgement only", async () => {
    const wrap = (api: StrictApi) =>
      changing(api, (said, name, [element]) =>
        element === 'cmi.core.lesson_status' && name === 'LMSGetValue'
          ? 'bestanden'
          : said,
      );
    const { port, writes } = await launched({ wrap });
    await port.save({ suspendData: 'x' });
    expect(writes()).not.toContain('core.lesson_status');
    await port.save(passing);
    expect(writes()).toContain('core.lesson_status');
  });

  test.each([
    ['', 'completed', 'Passed ', 'unknown', 'passed'],
    [' Completed', 'completed', '', 'completed', 'unknown'],
    ['', 'incomplete', '', 'unknown', 'unknown'],
  ])(
    'of SCORM 2004 is read word by word: %j and %j',
    async (says, stored, successSays, completion, success) => {
      const store = memoryStore();
      store.save({
        attempts: [
          {
            values: {
              'cmi.exit': 'suspend',
              'cmi.suspend_data': 'x',
              'cmi.completion_status': stored,
            },
            totalSeconds: 0,
          },
        ],
      });
      const wrap = (api: StrictApi2004) =>
        changing(api, (said, name, [element]) => {
          if (name !== 'GetValue') return said;
          if (element === 'cmi.completion_status') return says;
          return element === 'cmi.success_status' ? successSays : said;
        });
      const launch = normal;
      const { port, outcome, writes } = await launched2004({
        store,
        wrap,
        launch,
      });
      expect(outcome).toMatchObject({ state: { completion, success } });
      await port.save({ suspendData: 'y' });
      expect(writes().join()).not.toMatch(/_status/);
    },
  );
});

describe('a mark of the LMS', () => {
  test.each([
    ['80', 80],
    ['0', null],
    ['0.8', null],
    ['101', null],
    ['eighty', null],
  ])('of %j is %j, with its own words beside it', async (given, mark) => {
    const { outcome } = await launched({ launch: { masteryScore: given } });
    expect(outcome).toMatchObject({
      state: { masteryScore: mark, masteryGiven: given },
    });
  });
});
