import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedApi } from '../../../src/tracking/scorm/api.ts';
import { changedOnly } from '../../../src/tracking/scorm/writer.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';

/** What becomes of a commit: stored, lost behind a yes, refused, or never processed. */
type Fate = 'stored' | 'lost' | 'refused' | 'thrown';

/** What an LMS sends: what differs from the last value it tried to send, or everything. */
type Habit = 'counts what it tried' | 'sends all';

interface Lms {
  fate: Fate;
  /** The element that setting refuses. */
  refusing: string;
  store: ReadonlyMap<string, string>;
  commits(): number;
  api: CheckedApi;
}

function lmsOf(habit: Habit): Lms {
  const page = new Map<string, string>();
  const tried = new Map<string, string>();
  const store = new Map<string, string>();
  const error = { call: 'LMSCommit', code: '101', message: 'x' };
  let commits = 0;
  const lms: Lms = {
    fate: 'stored',
    store,
    commits: () => commits,
    refusing: '',
    api: {
      initialize: () => null,
      read: () => '',
      get: () => ({ value: '', error: null }),
      finish: () => null,
      set(element, value) {
        if (lms.refusing === element) return { ...error, call: element };
        page.set(element, value);
        return null;
      },
      commit() {
        commits += 1;
        if (lms.fate === 'thrown') return error;
        const sent = [...page].filter(
          ([element, value]) =>
            habit === 'sends all' || tried.get(element) !== value,
        );
        for (const [element, value] of sent) tried.set(element, value);
        if (lms.fate === 'stored')
          for (const [element, value] of sent) store.set(element, value);
        return lms.fate === 'refused' ? error : null;
      },
    },
  };
  return lms;
}

const habits: Habit[] = ['counts what it tried', 'sends all'];
const STATUS = 'cmi.core.lesson_status';
const writerOn = (lms: ReturnType<typeof lmsOf>) =>
  changedOnly(lms.api, new Map(), SCORM_12.otherValue);

describe.each(habits)('an LMS that %s', (habit) => {
  test.each<Fate>(['lost', 'refused', 'thrown'])(
    'holds what a commit brought that was %s, after the next good one',
    (fate) => {
      const lms = lmsOf(habit);
      const out = writerOn(lms);
      lms.fate = fate;
      out.write('cmi.suspend_data', '1', false);
      out.write(STATUS, 'passed', false);
      expect(out.commit(true) === null).toBe(fate === 'lost');
      out.doubt();
      lms.fate = 'stored';
      expect(out.commit(true)).toBeNull();
      expect([...lms.store.values()]).toEqual(['1', 'passed']);
    },
  );

  test('holds the last values after several accepted saves are doubted at once', () => {
    const lms = lmsOf(habit);
    const out = writerOn(lms);
    lms.fate = 'lost';
    for (const value of ['1', '2', '1']) {
      out.write('cmi.suspend_data', value, false);
      out.write(`cmi.interactions.${value}.id`, `item${value}`, false);
      expect(out.commit(true)).toBeNull();
    }
    out.doubt();
    lms.fate = 'stored';
    out.commit(true);
    expect(Object.fromEntries(lms.store)).toEqual({
      'cmi.suspend_data': '1',
      'cmi.interactions.1.id': 'item1',
      'cmi.interactions.2.id': 'item2',
    });
  });

  test('is asked for one commit only where nothing went wrong', () => {
    const lms = lmsOf(habit);
    const out = writerOn(lms);
    for (const value of ['1', '2', '1']) {
      out.write('cmi.suspend_data', value, false);
      out.commit(true);
      out.believe();
    }
    expect(lms.commits()).toBe(3);
    out.doubt();
    expect(out.isWaiting()).toBe(false);
  });

  test('holds every last value after a doubt and a good commit, whatever happened before', () => {
    const element = fc.constantFrom(
      'cmi.suspend_data',
      STATUS,
      'cmi.core.score.raw',
      'cmi.interactions.0.result',
    );
    const values: Record<string, string[]> = {
      // An incomplete that may be stored is left alone: whatever could stand there for a moment says less.
      [STATUS]: ['failed', 'passed', 'completed'],
      'cmi.core.score.raw': ['0', '1', '80'],
      'cmi.interactions.0.result': ['correct', 'wrong', 'neutral'],
    };
    const write = fc.tuple(element, fc.nat(2));
    const step = fc.record({
      writes: fc.array(write, { maxLength: 4 }),
      fate: fc.constantFrom<Fate>('stored', 'lost', 'refused', 'thrown'),
      refusing: fc.option(element, { nil: '' }),
      // Whether a good yes is believed, left open or doubted without need.
      judged: fc.constantFrom('believed', 'open', 'doubted'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const lms = lmsOf(habit);
        const out = writerOn(lms);
        const last = new Map<string, string>();
        let isLost = false;
        for (const { writes, fate, refusing, judged } of steps) {
          Object.assign(lms, { fate, refusing });
          for (const [name, n] of writes) {
            const value = values[name]?.[n] ?? String(n);
            if (!out.write(name, value, false)) last.set(name, value);
            // What was refused is handed in again: here it is given up.
            else last.delete(name);
          }
          out.commit(true);
          isLost ||= fate === 'lost';
          if (judged === 'believed' && !isLost) out.believe();
          if (judged !== 'doubted') continue;
          out.doubt();
          isLost = false;
        }
        Object.assign(lms, { fate: 'stored', refusing: '' });
        out.doubt();
        for (const [name, value] of last) out.write(name, value, false);
        expect(out.commit(true)).toBeNull();
        for (const [name, value] of last)
          expect([name, lms.store.get(name)]).toEqual([name, value]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the value of a status that goes in between says no less of a pass', () => {
  const seen: string[] = [];
  const lms = lmsOf('counts what it tried');
  const api: CheckedApi = {
    ...lms.api,
    set(element, value) {
      seen.push(value);
      return lms.api.set(element, value);
    },
  };
  const known = new Map([[STATUS, 'incomplete']]);
  const out = changedOnly(api, known, SCORM_12.otherValue);
  lms.fate = 'lost';
  out.write(STATUS, 'passed', false);
  out.commit(true);
  out.doubt();
  lms.fate = 'stored';
  out.commit(true);
  expect(seen).toEqual(['passed', 'completed', 'passed']);
});
