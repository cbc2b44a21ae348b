import { describe, expect, test } from 'vitest';
import type { CallEntry } from '../../../src/tracking/port.ts';
import { checkedApi } from '../../../src/tracking/scorm/api.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';
import { SCORM_2004 } from '../../../src/tracking/scorm2004/dialect.ts';
import { launched } from './scorm12Launch.ts';

/** An LMS that says the same to everything. */
function lms(
  says: unknown,
  lastError: unknown,
  words: unknown = '',
): Record<string, () => unknown> {
  return {
    LMSInitialize: () => says,
    LMSFinish: () => says,
    LMSGetValue: () => says,
    LMSSetValue: () => says,
    LMSCommit: () => says,
    LMSGetLastError: () => lastError,
    LMSGetErrorString: () => words,
  };
}

let now = 0;
const clock = () => new Date((now += 10));
const checked = (api: object, log: CallEntry[] = []) =>
  checkedApi(api, SCORM_12.api, clock, log);

describe('what counts as agreement', () => {
  test.each([
    ['true', '0'],
    [true, 0],
    ['true', ''],
    ['true', undefined],
  ])('%s with error %s', (says, lastError) => {
    expect(
      checked(lms(says, lastError)).set('cmi.core.exit', 'suspend'),
    ).toBeNull();
  });

  test.each([
    ['false', '0', ''],
    [false, 0, ''],
    ['', '0', ''],
    [undefined, undefined, ''],
    ['false', '405', '405'],
    ['true', '101', '101'],
    ['true', 405, '405'],
    [{}, '0', ''],
  ])('not %s with error %s', (says, lastError, code) => {
    const error = checked(lms(says, lastError)).set('cmi.core.exit', 'suspend');
    expect(error).toMatchObject({ call: 'LMSSetValue cmi.core.exit', code });
    expect(error?.message).not.toBe('');
  });

  test('an LMS that begins with a stale error has begun', () => {
    expect(checked(lms('true', '301')).initialize()).toBeNull();
  });

  test('a value counts, whatever error an earlier call left', () => {
    expect(checked(lms('suspended', '201')).get('cmi.suspend_data')).toEqual({
      value: 'suspended',
      error: null,
    });
  });

  test('an empty value with an error is an error, without one it is empty', () => {
    expect(checked(lms('', '401')).get('x').error).toMatchObject({
      code: '401',
    });
    expect(checked(lms('', '0')).get('x')).toEqual({ value: '', error: null });
  });

  test('SCORM 2004 answers 403 for what nobody has set, which is empty and no error', () => {
    const asked = (lastError: string) => {
      const api = { GetValue: () => '', GetLastError: () => lastError };
      return checkedApi(api, SCORM_2004.api, clock, []).get('cmi.location');
    };
    expect(asked('403')).toEqual({ value: '', error: null });
    expect(asked('401').error).toMatchObject({
      code: '401',
      message: 'Undefined data model element',
    });
  });
});

describe('the words of an error', () => {
  test("are the LMS's own", () => {
    const error = checked(lms('false', '101', 'Session expired')).commit();
    expect(error).toEqual({
      call: 'LMSCommit',
      code: '101',
      message: 'Session expired',
    });
  });

  test('are ours when the LMS has none', () => {
    expect(checked(lms('false', '405')).commit()?.message).toBe(
      'Incorrect data type',
    );
    expect(checked(lms('false', '999')).commit()?.message).toBe(
      'The LMS gave no reason.',
    );
  });

  test('survive an LMS that throws instead of giving words', () => {
    const api = lms('false', '403');
    api.LMSGetErrorString = () => {
      throw new Error('no');
    };
    expect(checked(api).commit()?.message).toBe('Element is read only');
  });

  test('are those of an exception', () => {
    const api = lms('true', '0');
    api.LMSCommit = () => {
      throw new Error('NetworkError');
    };
    expect(checked(api).commit()).toEqual({
      call: 'LMSCommit',
      code: '',
      message: 'NetworkError',
    });
  });

  test('tell of an LMS that lacks a function', () => {
    const api = Object.assign(lms('true', '0'), {
      LMSCommit: undefined,
    });
    expect(checked(api).commit()?.message).toMatch(/not a function/);
  });
});

describe('the call log', () => {
  test('names each call, how it went and how long it took', () => {
    const log: CallEntry[] = [];
    const api = checked(lms('false', '405'), log);
    api.set('cmi.core.exit', 'normal');
    expect(log).toMatchObject([
      {
        call: 'LMSSetValue cmi.core.exit',
        outcome: 'failed',
        code: '405',
        milliseconds: 10,
      },
    ]);
  });

  test('keeps the newest calls and forgets the oldest', () => {
    const log: CallEntry[] = [];
    const api = checked(lms('true', '0'), log);
    for (let n = 0; n < 1000; n += 1) api.set(`cmi.objectives.${n}.id`, 'x');
    expect(log).toHaveLength(300);
    expect(log.at(-1)?.call).toBe('LMSSetValue cmi.objectives.999.id');
  });

  test('holds nothing of the learner: no id, no name, no answer', async () => {
    const learner = { id: 'id-4711', name: 'Doe, Jane' };
    const { port } = await launched({ launch: { learner } });
    await port.save({ suspendData: 'secret-state', location: 'secret-step' });
    const shown = JSON.stringify((await port.diagnose()).calls);
    expect(shown).toContain('cmi.core.student_id');
    expect(shown).not.toMatch(/4711|Jane|secret/);
  });
});
