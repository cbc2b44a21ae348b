import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accented } from '../../fixtures/strict-host/accents.ts';
import { type Faults, strictHost } from '../../fixtures/strict-host/host.ts';
import { strictHost2004 } from '../../fixtures/strict-host/host2004.ts';
import { clearOutside } from '../../fixtures/strict-host/outside.ts';
import {
  type LaunchOptions,
  memoryStore,
} from '../../fixtures/strict-host/record.ts';
import { viewRecord, viewRecord2004 } from '../../fixtures/strict-host/view.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A launch of Moodle's kind under way, and what lies between it and the server. */
function moodle(store = memoryStore(), options: LaunchOptions = {}) {
  const outside = clearOutside();
  const faults: Faults = { outside };
  const { api } = strictHost(store, options, faults);
  api.LMSInitialize('');
  const answer = (n: number) => {
    api.LMSSetValue(`cmi.interactions.${n}.id`, `a${n}`);
    api.LMSSetValue('cmi.suspend_data', `turn ${n}`);
    return api.LMSCommit('');
  };
  const stored = () => {
    const view = viewRecord(store.load()).at(-1);
    return (view?.interactions ?? []).map(({ id }) => id);
  };
  return { api, faults, outside, store, answer, stored };
}

describe("Moodle's page for SCORM 1.2", () => {
  test.each(['gone', 'silent'] as const)(
    "answers 'true' while its server is %s, and never sends what it took for sent",
    (server) => {
      const { api, outside, answer, stored } = moodle();
      outside.server = server;
      expect(answer(0)).toBe('true');
      expect(api.LMSGetLastError()).toBe('0');
      expect(stored()).toEqual([]);
      outside.server = 'there';
      expect(api.LMSCommit('')).toBe('true');
      expect(stored()).toEqual([]);
      expect(answer(1)).toBe('true');
      expect(stored()).toEqual(['a1']);
    },
  );

  test("answers 'true' offline", () => {
    const { outside, answer, stored } = moodle();
    outside.network = 'offline';
    expect(answer(0)).toBe('true');
    expect(stored()).toEqual([]);
  });

  test("answers 'false' once its session has ended or its server fails, and takes the values for sent", () => {
    for (const change of [
      { session: 'ended' },
      { server: 'failing' },
    ] as const) {
      const { api, outside, answer, stored } = moodle();
      Object.assign(outside, change);
      expect(answer(0)).toBe('false');
      expect(api.LMSGetLastError()).toBe('101');
      Object.assign(outside, clearOutside());
      expect(api.LMSCommit('')).toBe('true');
      expect(stored()).toEqual([]);
    }
  });

  test.each(['hidden', 'leaving'] as const)(
    "answers 'true' while it is %s, whether or not the write arrives",
    (page) => {
      const { outside, answer, stored } = moodle();
      outside.page = page;
      expect(answer(0)).toBe('true');
      expect(stored()).toEqual(['a0']);
      outside.session = 'ended';
      expect(answer(1)).toBe('true');
      expect(stored()).toEqual(['a0']);
    },
  );

  test('has a session again in a fresh launch only', () => {
    const old = moodle();
    old.outside.session = 'ended';
    const fresh = moodle(old.store);
    expect(old.answer(0)).toBe('false');
    expect(fresh.answer(0)).toBe('true');
    expect(fresh.stored()).toEqual(['a0']);
  });

  test('lets an older launch write over a newer one', () => {
    const old = moodle();
    const fresh = moodle(old.store);
    fresh.answer(1);
    fresh.answer(0);
    expect(old.answer(0)).toBe('true');
    expect(viewRecord(old.store.load()).at(-1)?.suspendData).toBe('turn 0');
  });

  test('counts the stored places, not the highest, and refuses one beyond them', () => {
    const { api, outside, answer, store } = moodle();
    answer(0);
    outside.server = 'gone';
    answer(1);
    outside.server = 'there';
    answer(2);
    api.LMSFinish('');
    const { api: again } = moodle(store);
    expect(again.LMSGetValue('cmi.interactions._count')).toBe('2');
    expect(again.LMSSetValue('cmi.interactions.3.id', 'a3')).toBe('false');
    expect(again.LMSGetLastError()).toBe('201');
    // The place of a stored one counts as new, and a gap may be filled.
    expect(again.LMSSetValue('cmi.interactions.2.id', 'b')).toBe('true');
    expect(again.LMSSetValue('cmi.interactions.1.id', 'a1')).toBe('true');
    expect(again.LMSGetValue('cmi.interactions._count')).toBe('3');
  });

  test('finds suspend data wiped where the LMS does so', () => {
    const { api, answer, store } = moodle();
    answer(0);
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSFinish('');
    const { api: again } = moodle(store, { wiped: /suspend_data$/ });
    expect(again.LMSGetValue('cmi.suspend_data')).toBe('');
    expect(again.LMSGetValue('cmi.interactions._count')).toBe('1');
  });
});

describe("Moodle's page for SCORM 2004", () => {
  /** An answer of about two thousand characters, with its question. */
  function launched() {
    const store = memoryStore();
    const outside = clearOutside();
    const { api } = strictHost2004(store, {}, { outside, sendsAll: true });
    api.Initialize('');
    const answer = (n: number) => {
      const set = (field: string, value: string) =>
        api.SetValue(`cmi.interactions.${n}.${field}`, value);
      set('id', `a${n}`);
      set('type', 'long-fill-in');
      set('learner_response', 'x'.repeat(1600));
    };
    const view = () => viewRecord2004(store.load()).at(-1);
    return { api, outside, answer, view };
  }

  test('heals a lost commit at the next', () => {
    const { api, outside, answer, view } = launched();
    outside.server = 'gone';
    answer(0);
    expect(api.Commit('')).toBe('true');
    outside.server = 'there';
    expect(api.Commit('')).toBe('true');
    expect(view()?.interactions).toHaveLength(1);
  });

  test('cannot send a second beacon of many answers on its way out, and loses the time', () => {
    const { api, outside, answer, view } = launched();
    for (let n = 0; n < 23; n += 1) answer(n);
    api.SetValue('cmi.session_time', 'PT600S');
    outside.page = 'leaving';
    expect(api.Commit('')).toBe('true');
    expect(api.Terminate('')).toBe('false');
    expect(view()?.interactions).toHaveLength(23);
    expect(view()?.totalSeconds).toBe(0);
  });
});

describe('an LMS that answers otherwise', () => {
  const speaking = (accent: Parameters<typeof accented>[1]) => {
    const { api } = moodle();
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    api.LMSSetValue('cmi.suspend_data', 'x');
    const said = accented(api, accent);
    return (name: string, ...given: string[]): unknown => {
      const method: unknown = Reflect.get(said, name);
      return typeof method === 'function'
        ? Reflect.apply(method, said, given)
        : 'no such function';
    };
  };

  test.each([
    ['numbers', 'LMSCommit', '', 1],
    ['booleans', 'LMSCommit', '', true],
    ['capitals', 'LMSCommit', '', 'True'],
    ['no error functions', 'LMSGetLastError', '', 'no such function'],
    ['a stale error code', 'LMSGetLastError', '', '401'],
    ['capital statuses', 'LMSGetValue', 'cmi.core.lesson_status', 'Passed'],
    ['padded statuses', 'LMSGetValue', 'cmi.core.lesson_status', 'passed '],
    ['padded suspend data', 'LMSGetValue', 'cmi.suspend_data', '\n  x\n'],
    ['empty statuses', 'LMSGetValue', 'cmi.core.lesson_status', ''],
    ['empty statuses', 'LMSGetValue', 'cmi.suspend_data', 'x'],
  ] as const)('with %s: %s', (accent, name, given, said) => {
    expect(speaking(accent)(name, given)).toBe(said);
  });

  test('with String objects answers no string, and means one', () => {
    const said = speaking('String objects')('LMSCommit', '');
    expect(typeof said).toBe('object');
    expect(String(said)).toBe('true');
  });
});
