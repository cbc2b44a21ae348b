import { describe, expect, test } from 'vitest';
import type { TrackingError } from '../../../src/tracking/port.ts';
import { changedOnly } from '../../../src/tracking/scorm/writer.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';

/*
 * What an LMS that stores only what differs from its last try makes necessary: between a
 * value that failed and the same value again stands another, and which one matters.
 */

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const failure: TrackingError = { call: 'LMSCommit', code: '101', message: 'x' };

/** A writer on an LMS that says yes, or fails when it is told to; all that it was asked to set. */
function writing(known: Record<string, string> = {}) {
  const sets: string[] = [];
  const asked: boolean[] = [];
  const lms = { fails: false, refusing: [] as string[] };
  const out = changedOnly(
    {
      initialize: () => null,
      read: () => '',
      get: () => ({ value: '', error: null }),
      finish: () => null,
      set(element, value, isAsked = false) {
        sets.push(`${element.split('.').at(-1)} ${value}`);
        asked.push(isAsked);
        return lms.refusing.includes(element)
          ? { ...failure, call: element }
          : null;
      },
      commit: () => (lms.fails ? failure : null),
    },
    new Map(Object.entries(known)),
    SCORM_12.otherValue,
  );
  return {
    out,
    lms,
    /** What was set since this was asked last. */
    sets: () => sets.splice(0),
    asked,
    failing: () => {
      lms.fails = true;
      expect(out.commit(true)).toEqual(failure);
      lms.fails = false;
    },
  };
}

describe('between a value that failed and the same again', () => {
  test('stands what the LMS holds', () => {
    const { out, sets, failing } = writing({ [SCORE]: '10' });
    out.write(SCORE, '80', false);
    failing();
    expect(out.commit(true)).toBeNull();
    expect(sets()).toEqual(['raw 80', 'raw 10', 'raw 80']);
  });

  test('stands what was believed last', () => {
    const { out, sets, failing } = writing({ [SCORE]: '10' });
    out.write(SCORE, '20', false);
    out.commit(true);
    out.believe();
    out.write(SCORE, '80', false);
    failing();
    out.commit(true);
    expect(sets()).toEqual(['raw 20', 'raw 80', 'raw 20', 'raw 80']);
  });

  test('stands another legal value where the LMS holds none', () => {
    const { out, sets, failing } = writing();
    out.write(SCORE, '80', false);
    failing();
    out.commit(true);
    expect(sets()).toEqual(['raw 80', 'raw 0', 'raw 80']);
  });

  test('stands what the LMS holds of a score too, though the new one may be stored', () => {
    const { out, sets } = writing({ [SCORE]: '10' });
    out.write(SCORE, '80', false);
    out.commit(true);
    out.doubt();
    out.commit(true);
    expect(sets()).toEqual(['raw 80', 'raw 10', 'raw 80']);
  });

  test('stands nothing in place of an incomplete that may be stored', () => {
    const { out, sets } = writing();
    out.write(STATUS, 'incomplete', false);
    out.commit(true);
    out.doubt();
    out.commit(true);
    expect(sets()).toEqual([
      'lesson_status incomplete',
      'lesson_status incomplete',
    ]);
  });
});

describe('between a pass and the same again', () => {
  const open = { [STATUS]: 'incomplete' };
  const pass = 'lesson_status passed';

  test('stands the earlier status where the pass cannot be stored', () => {
    const { out, sets, failing } = writing(open);
    out.write(STATUS, 'passed', false);
    failing();
    out.commit(true);
    expect(sets()).toEqual([pass, 'lesson_status incomplete', pass]);
  });

  test.each<[string, (writer: ReturnType<typeof writing>) => void]>([
    [
      'was acknowledged and is doubted',
      ({ out }) => {
        out.write(STATUS, 'passed', false);
        out.commit(true);
        out.doubt();
      },
    ],
    [
      'was committed without being asked about, before a commit failed',
      ({ out, failing }) => {
        out.write(STATUS, 'passed', false);
        out.commit(false);
        failing();
      },
    ],
    [
      'was acknowledged before another status was written',
      ({ out }) => {
        out.write(STATUS, 'passed', false);
        out.commit(true);
        out.write(STATUS, 'failed', false);
        out.write(STATUS, 'passed', false);
      },
    ],
    [
      'may have been stored once, though a later try failed',
      ({ out, failing }) => {
        out.write(STATUS, 'passed', false);
        out.commit(true);
        out.doubt();
        out.write(STATUS, 'failed', false);
        out.write(STATUS, 'passed', false);
        failing();
      },
    ],
  ])('stands one that says no less where the pass %s', (_, happens) => {
    const writer = writing(open);
    happens(writer);
    writer.sets();
    writer.out.commit(true);
    expect(writer.sets()).toEqual(['lesson_status completed', pass]);
  });

  test('what stood there for a moment may be stored as well', () => {
    const { out, sets, failing } = writing(open);
    out.write(STATUS, 'passed', false);
    out.commit(true);
    out.doubt();
    failing();
    out.write(STATUS, 'completed', false);
    sets();
    out.commit(true);
    expect(sets()).toEqual([pass, 'lesson_status completed']);
  });
});

describe('a value is set once and no more', () => {
  test('where it was acknowledged, while another is tried again', () => {
    const { out, sets, failing } = writing();
    out.write(SCORE, '80', false);
    out.commit(true);
    out.write('cmi.core.exit', 'suspend', false);
    failing();
    out.commit(true);
    expect(sets().filter((it) => it.startsWith('raw'))).toEqual(['raw 80']);
  });

  test('where nothing was lost since a try of it failed and was made good', () => {
    const { out, sets, failing } = writing();
    out.write(SCORE, '1', false);
    failing();
    out.commit(true);
    out.believe();
    for (const value of ['2', '1']) {
      sets();
      out.write(SCORE, value, false);
      out.commit(true);
      expect(sets()).toEqual([`raw ${value}`]);
    }
  });

  test('where a doubt comes before any commit', () => {
    const { out, sets } = writing();
    out.write(SCORE, '80', false);
    out.doubt();
    out.commit(true);
    expect(sets()).toEqual(['raw 80']);
  });
});

describe('an LMS that refuses a value on its second way', () => {
  test('is asked after it, and the refusal answers the commit', () => {
    const { out, lms, asked, failing } = writing();
    out.write(SCORE, '80', false);
    out.write('cmi.core.exit', 'suspend', false);
    failing();
    asked.splice(0);
    lms.refusing.push(SCORE);
    expect(out.commit(true)).toEqual({ ...failure, call: SCORE });
    // Two values in between, which nobody asks after, then the two themselves.
    expect(asked).toEqual([false, false, true, true]);
    lms.refusing.splice(0);
    expect(out.write(SCORE, '80', false)).toBeNull();
    expect(out.commit(true)).toBeNull();
  });
});
