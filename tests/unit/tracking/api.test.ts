import { runInNewContext } from 'node:vm';
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

/** As another window's: no instance of this one's classes. */
const foreign = (expression: string): unknown =>
  runInNewContext(`new ${expression}`);

describe('what counts as agreement', () => {
  test.each([
    ['true', '0'],
    [true, 0],
    ['true', ''],
    ['true', undefined],
    [1, 0],
    ['1', '0'],
    ['True', '0'],
    [' TRUE\n', '0'],
    ['yes', '0'],
    [Object('true'), Object('0')],
    [foreign("String('true')"), foreign("String('0')")],
    [foreign('Boolean(true)'), foreign('Number(0)')],
  ])('%o with error %o', (says, lastError) => {
    const api = checked(lms(says, lastError));
    expect(api.initialize()).toBeNull();
    expect(api.set('cmi.core.exit', 'suspend', true)).toBeNull();
    expect(api.commit()).toBeNull();
    expect(api.finish()).toBeNull();
  });

  test.each([
    ['false', '0', ''],
    [false, 0, ''],
    ['', '0', ''],
    [undefined, undefined, ''],
    ['false', '405', '405'],
    [0, 0, ''],
    ['no', '0', ''],
    ['true story', '0', ''],
    [{}, '0', ''],
    [['true'], '0', ''],
    [null, '0', ''],
    [{ toString: () => 'true' }, '0', ''],
  ])('not %o with error %o', (says, lastError, code) => {
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

describe('an error code beside a yes', () => {
  /** An LMS that says yes to all; `left` is the code that a call leaves, and `clears` whether a good call clears it. */
  function leaving(clears: boolean, left: (call: string) => string | null) {
    let code = '0';
    const call = (name: string, says: string) => {
      code = left(name) ?? (clears ? '0' : code);
      return says;
    };
    return checked({
      LMSInitialize: () => call('initialize', 'true'),
      LMSGetValue: (element: string) =>
        call(element, element === 'cmi.core.student_id' ? 'L1' : ''),
      LMSSetValue: (element: string) => call(element, 'true'),
      LMSCommit: () => call('commit', 'true'),
      LMSGetLastError: () => code,
      LMSGetErrorString: () => '',
    });
  }

  test('that was left by an earlier call is no answer, however long it stands', () => {
    const api = leaving(false, (call) => (call === 'cmi.x' ? '403' : null));
    api.read('cmi.core.student_id');
    api.read('cmi.x');
    for (let time = 1; time <= 3; time += 1) {
      expect(api.set('cmi.y', 'a', true)).toBeNull();
      expect(api.commit()).toBeNull();
    }
  });

  test.each([true, false])(
    'that is new is a no, where good calls clear it: %s',
    (clears) => {
      const api = leaving(clears, (call) => (call === 'cmi.z' ? '405' : null));
      api.read('cmi.core.student_id');
      expect(api.commit()).toBeNull();
      expect(api.set('cmi.z', 'a', true)).toMatchObject({ code: '405' });
    },
  );

  test('stays a no each time where good calls clear it', () => {
    const api = leaving(true, (call) => (call === 'commit' ? '391' : null));
    api.read('cmi.core.student_id');
    for (let time = 1; time <= 3; time += 1)
      expect(api.commit()).toMatchObject({ code: '391' });
  });

  test('is asked for only where it is wanted', () => {
    const log: CallEntry[] = [];
    let asked = 0;
    const api = {
      ...lms('true', '0'),
      LMSGetLastError: () => String((asked += 1) && 0),
    };
    const quiet = checked(api, log);
    quiet.initialize();
    quiet.read('cmi.suspend_data');
    quiet.set('cmi.core.exit', 'suspend');
    expect(asked).toBe(0);
    quiet.commit();
    expect(asked).toBe(1);
  });

  test('cannot be there where the LMS has no function for it', () => {
    const lean = {
      ...lms('true', ''),
      LMSGetLastError: undefined,
      LMSGetErrorString: undefined,
    };
    for (const api of [lean, { LMSCommit: () => 'true' }])
      expect(checked(api).commit()).toBeNull();
    const refusing = checked({ LMSCommit: () => 'false' });
    expect(refusing.commit()).toEqual({
      call: 'LMSCommit',
      code: '',
      message: 'The LMS gave no reason.',
    });
  });
});

describe('a value', () => {
  test('is read without the white space around it, in whatever form it comes', () => {
    for (const said of ['passed\n', '  passed', Object('passed ')])
      expect(checked(lms(said, '0')).read('x')).toBe('passed');
    expect(checked(lms(93, '0')).read('x')).toBe('93');
    expect(checked(lms({}, '0')).read('x')).toBe('');
  });

  test('is not asked for after the end', () => {
    const api = checked(lms('true', '0'));
    api.finish();
    expect(api.read('x')).toBe('');
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

  test('are plain text in a few lines, though the LMS gives a page', () => {
    const page = `<h1>Server Error</h1><p>${'at Foo.java:12 '.repeat(300)}`;
    const thrower = lms('true', '0');
    thrower.LMSCommit = () => {
      throw new Error(page);
    };
    for (const api of [lms('false', '101', page), thrower]) {
      const message = checked(api).commit()?.message;
      expect(message).toMatch(/^Server Error at Foo/);
      expect(message).toHaveLength(200);
    }
    expect(checked(lms('false', '405', '<br>')).commit()?.message).toBe(
      'Incorrect data type',
    );
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
