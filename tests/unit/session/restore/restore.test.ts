import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { freshProgress } from '../../../../src/domain/progress/progress.ts';
import { writeSaved } from '../../../../src/domain/progress/suspendData.ts';
import { restore } from '../../../../src/session/restore/restore.ts';
import type { LaunchState } from '../../../../src/tracking/port.ts';
import { course } from '../../domain/courses.ts';
import { fakeKeeping, lmsWith, nobody, savedAt, written } from '../saved.ts';
import type { FakeKeeping } from '../saved.ts';

let keeping: FakeKeeping;
beforeEach(() => {
  keeping = fakeKeeping();
});
/** Begins, and forgets what need not be kept. */
function begin(state: Partial<LaunchState>) {
  const launch = { ...nobody, ...state };
  const beginning = restore(launch, keeping.held, course, 1234);
  if (beginning.settles) keeping.write(null);
  return beginning;
}

describe('the first launch', () => {
  it('begins on the first step with the seed of this launch, and says nothing', () => {
    expect(begin({})).toEqual({
      saved: {
        turn: 0,
        progress: freshProgress('start'),
        check: { seed: 1234, attempts: [] },
        desk: newDesk,
      },
      acknowledgedTurn: 0,
      missing: null,
      trail: [],
      earlier: null,
      settles: false,
      isConfirmed: false,
      resumed: false,
      notice: '',
    });
  });

  it('begins at the bookmark when an LMS keeps that and no data', () => {
    const { saved, resumed } = begin({ location: 'end' });
    expect(saved.progress.step).toBe('end');
    expect(saved.progress.read).toEqual(new Set());
    expect(resumed).toBe(true);
  });

  it.each([
    { completion: 'completed', success: 'passed' },
    { completion: 'completed', success: 'failed' },
    { completion: 'completed', success: 'unknown' },
  ] as const)(
    'says that the LMS holds a result when it gives no data with $completion, $success',
    (standing) => {
      const { notice, saved } = begin(standing);
      expect(notice).toBe('judged');
      expect(saved.check.attempts).toEqual([]);
    },
  );

  it('says nothing of a result while the LMS holds none', () => {
    expect(begin({ completion: 'incomplete' }).notice).toBe('');
  });
});

describe('a relaunch', () => {
  it("goes on from the LMS's copy", () => {
    const there = savedAt('middle', 5);
    expect(begin(lmsWith(there))).toEqual({
      saved: there,
      acknowledgedTurn: 5,
      missing: null,
      trail: [],
      earlier: null,
      settles: false,
      isConfirmed: false,
      resumed: true,
      notice: '',
    });
  });

  it.each([
    { completion: 'completed', success: 'passed' },
    { completion: 'completed', success: 'failed' },
    { completion: 'completed', success: 'unknown' },
  ] as const)(
    'confirms what the LMS gives back as $completion, $success',
    (standing) => {
      const { isConfirmed, notice } = begin({
        ...lmsWith(savedAt('end', 5)),
        ...standing,
      });
      expect(isConfirmed).toBe(true);
      expect(notice).toBe('');
    },
  );

  it('confirms no result while the LMS holds none', () => {
    const state = lmsWith(savedAt('end', 5));
    expect(begin({ ...state, completion: 'incomplete' })).toMatchObject({
      isConfirmed: false,
    });
  });

  it('confirms no result of which the LMS gives back the status alone', () => {
    expect(begin({ success: 'passed' }).isConfirmed).toBe(false);
  });

  it('lets the bookmark decide the step, and does not count that step as read', () => {
    const { saved } = begin(lmsWith(savedAt('middle', 5), 'end'));
    expect(saved.progress.step).toBe('end');
    expect(saved.progress.read).toEqual(new Set(['start']));
  });

  it.each(['', 'gone', 'sources'])(
    'keeps the saved place when the bookmark is no step of the course: "%s"',
    (bookmark) => {
      const { saved, resumed } = begin(lmsWith(savedAt('middle', 5), bookmark));
      expect(saved.progress.step).toBe('middle');
      expect(resumed).toBe(true);
    },
  );

  it('goes to the first step when neither place is left in the course', () => {
    const old = { steps: ['gone'], items: [], cases: [], objectives: [] };
    const suspendData = writeSaved(savedAt('gone', 5), old);
    const shorter = { ...course, ids: old };
    const { saved } = restore(
      { ...nobody, location: 'gone', suspendData },
      null,
      shorter,
      1,
    );
    expect(saved.progress.step).toBe('start');
  });

  it.each([
    { case: 'damaged', suspendData: '1garbage', words: 'damaged' },
    { case: 'of another version', suspendData: '9xyz', words: 'version' },
    {
      case: 'cut short',
      suspendData: written(savedAt('end', 3)).slice(0, 20),
      words: 'damaged',
    },
  ])(
    'starts afresh and says so when the data are $case',
    ({ suspendData, words }) => {
      const { saved, notice } = begin({ suspendData, location: 'middle' });
      expect(saved.turn).toBe(0);
      expect(saved.check).toEqual({ seed: 1234, attempts: [] });
      expect(saved.progress.step).toBe('middle');
      expect(notice).toBe(words);
    },
  );
});
