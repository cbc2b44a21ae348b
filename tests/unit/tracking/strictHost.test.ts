import { describe, expect, test } from 'vitest';
import { type Faults, strictHost } from '../../fixtures/strict-host/host.ts';
import {
  type LaunchOptions,
  memoryStore,
} from '../../fixtures/strict-host/record.ts';
import { viewRecord } from '../../fixtures/strict-host/view.ts';

function running(
  options: LaunchOptions = {},
  faults: Faults = {},
  store = memoryStore(),
) {
  const { api } = strictHost(store, options, faults);
  api.LMSInitialize('');
  return { api, store, record: () => viewRecord(store.load()).at(-1) };
}

/** The error code of one LMSSetValue in a fresh launch. */
function codeOfSet(element: string, value: unknown): string {
  const { api } = running();
  api.LMSSetValue(element, value);
  return api.LMSGetLastError();
}

describe('states', () => {
  test('everything before LMSInitialize is 301', () => {
    const { api } = strictHost(memoryStore());
    expect(api.LMSGetValue('cmi.core.entry')).toBe('');
    expect(api.LMSGetLastError()).toBe('301');
    expect(api.LMSSetValue('cmi.core.exit', 'suspend')).toBe('false');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('301');
  });

  test('everything after LMSFinish is 301, LMSFinish too', () => {
    const { api } = running();
    expect(api.LMSFinish('')).toBe('true');
    expect(api.LMSSetValue('cmi.suspend_data', 'x')).toBe('false');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('301');
  });

  test('a second LMSInitialize is 101 and takes back what was not committed', () => {
    const { api } = running();
    api.LMSSetValue('cmi.suspend_data', 'x');
    expect(api.LMSInitialize('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('101');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
  });

  test('LMSInitialize after LMSFinish throws once interactions are stored', () => {
    const { api } = running();
    api.LMSSetValue('cmi.interactions.0.id', 'a');
    api.LMSFinish('');
    expect(() => api.LMSInitialize('')).toThrow(
      'Cannot read properties of undefined',
    );
  });

  test('a parameter other than the empty string is 201', () => {
    const { api } = running();
    expect(api.LMSCommit('x')).toBe('false');
    expect(api.LMSGetLastError()).toBe('201');
  });
});

describe('elements', () => {
  test.each([
    ['cmi.core.student_id', 'x', '403'],
    ['cmi.core._children', 'x', '402'],
    ['cmi.interactions._count', '1', '402'],
    ['cmi.nonsense', 'x', '201'],
    ['cmi.core.lesson_status', 'not attempted', '405'],
    ['cmi.core.lesson_status', 'Passed', '405'],
    ['cmi.core.exit', 'normal', '405'],
    ['cmi.core.exit', '', '0'],
    ['cmi.core.score.raw', '101', '405'],
    ['cmi.core.score.raw', '1e1', '405'],
    ['cmi.core.score.raw', '', '405'],
    ['cmi.core.score.raw', 80, '405'],
    ['cmi.core.score.raw', '66.67', '0'],
    ['cmi.core.session_time', '00:75:99', '405'],
    ['cmi.core.session_time', '0:10:00', '405'],
    ['cmi.core.session_time', '0000:10:00.25', '0'],
    ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
    ['cmi.suspend_data', 'x'.repeat(4097), '405'],
    ['cmi.suspend_data', 'x'.repeat(4096), '0'],
    ['cmi.suspend_data', 'ü', '405'],
    ['cmi.interactions.0.id', 'two words', '405'],
    ['cmi.interactions.0.id', 'a', '0'],
    ['cmi.interactions.1.id', 'a', '201'],
    ['cmi.interactions.0.type', 'choice', '201'],
    ['cmi.objectives.1.id', 'a', '201'],
  ])('setting %s to %s gives %s', (element, value, code) => {
    expect(codeOfSet(element, value)).toBe(code);
  });

  test.each([
    ['cmi.core.exit', '404'],
    ['cmi.core.session_time', '404'],
    ['cmi.interactions.0.id', '404'],
    ['cmi.core.lesson_status._children', '202'],
    ['cmi.core.lesson_status._count', '203'],
    ['cmi.objectives.0.id', '201'],
    ['', '201'],
    ['cmi.interactions._count', '0'],
  ])('reading %s gives %s', (element, code) => {
    const { api } = running();
    api.LMSGetValue(element);
    expect(api.LMSGetLastError()).toBe(code);
  });

  test.each([
    ['choice', 'a,c', '0'],
    ['choice', 'a, c', '405'],
    ['choice', 'A', '405'],
    ['choice', 'ab', '405'],
    ['choice', '', '405'],
    ['true-false', 't', '0'],
    ['true-false', 'true', '405'],
    ['sequencing', 'b,a,c', '0'],
    ['matching', '1.c,2.a', '0'],
    ['performance', 'CFy,MAy,R,E,Lt,Zsound', '0'],
  ])('a response of type %s may be "%s": %s', (type, response, code) => {
    const { api } = running();
    api.LMSSetValue('cmi.interactions.0.id', 'a');
    api.LMSSetValue('cmi.interactions.0.student_response', response);
    expect(api.LMSGetLastError()).toBe('405');
    api.LMSSetValue('cmi.interactions.0.type', type);
    api.LMSSetValue('cmi.interactions.0.student_response', response);
    expect(api.LMSGetLastError()).toBe(code);
  });
});

describe('the record', () => {
  test('holds what was committed when the launch dies', () => {
    const { api, record } = running();
    api.LMSSetValue('cmi.suspend_data', 'kept');
    api.LMSCommit('');
    api.LMSSetValue('cmi.suspend_data', 'lost');
    expect(record()?.suspendData).toBe('kept');
  });

  test('books the time at LMSFinish, and only then', () => {
    const { api, record, store } = running();
    api.LMSSetValue('cmi.core.session_time', '00:01:30');
    api.LMSCommit('');
    expect(record()?.totalSeconds).toBe(0);
    api.LMSFinish('');
    expect(record()?.totalSeconds).toBe(90);
    expect(running({}, {}, store).api.LMSGetValue('cmi.core.total_time')).toBe(
      '0000:01:30',
    );
  });

  test.each([
    ['10', 'failed'],
    ['80', 'passed'],
  ])(
    'a raw score of %s against a mastery score of 80 is %s at LMSFinish',
    (raw, status) => {
      const { api, record } = running({ masteryScore: '80' });
      api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
      api.LMSSetValue('cmi.core.score.raw', raw);
      api.LMSFinish('');
      expect(record()?.status).toBe(status);
    },
  );

  test('a launch that writes nothing is completed at LMSFinish', () => {
    const { api, record } = running({ mode: 'browse' });
    api.LMSFinish('');
    expect(record()?.status).toBe('completed');
  });

  test('entry is resume after exit suspend; any other exit hides the place', () => {
    for (const [exit, entry, suspendData] of [
      ['suspend', 'resume', 'x'],
      ['logout', '', ''],
    ] as const) {
      const { api, store } = running();
      api.LMSSetValue('cmi.suspend_data', 'x');
      api.LMSSetValue('cmi.core.exit', exit);
      api.LMSFinish('');
      const again = running({}, {}, store).api;
      expect(again.LMSGetValue('cmi.core.entry')).toBe(entry);
      expect(again.LMSGetValue('cmi.suspend_data')).toBe(suspendData);
    }
  });

  test('a completed attempt opens for review without credit, unless a new one is asked for', () => {
    const { api, store } = running();
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    api.LMSFinish('');
    const review = running({}, {}, store).api;
    expect(review.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
    expect(review.LMSGetValue('cmi.core.credit')).toBe('no-credit');
    const fresh = running({ newAttempt: true }, {}, store).api;
    expect(fresh.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
    expect(fresh.LMSGetValue('cmi.core.lesson_status')).toBe('not attempted');
  });
});

describe('faults', () => {
  test('after a failed commit the same value is taken with true and never stored, as in Moodle', () => {
    const faults: Faults = { commit: 'false' };
    const { api, record } = running({}, faults);
    api.LMSSetValue('cmi.suspend_data', 'x');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('101');
    faults.commit = undefined;
    api.LMSSetValue('cmi.suspend_data', 'x');
    expect(api.LMSCommit('')).toBe('true');
    expect(record()?.suspendData).toBe('');
  });

  test('a kill lets the call take effect and answers nothing ever after', () => {
    const { api, record } = running({}, { killAtCall: 3 });
    api.LMSSetValue('cmi.suspend_data', 'x');
    expect(() => api.LMSCommit('')).toThrow('gone');
    expect(() => api.LMSGetLastError()).toThrow('gone');
    expect(record()?.suspendData).toBe('x');
  });
});
