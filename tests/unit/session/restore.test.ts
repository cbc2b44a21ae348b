import { beforeEach, describe, expect, it } from 'vitest';
import {
  freshProgress,
  openStep,
} from '../../../src/domain/progress/progress.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../src/domain/progress/suspendData.ts';
import type { Queue, QueuedWork } from '../../../src/session/queue.ts';
import { restore } from '../../../src/session/restore.ts';
import type { LaunchState } from '../../../src/tracking/port.ts';
import { course } from '../domain/courses.ts';
import { answerTo } from './fakes.ts';

const nobody: LaunchState = {
  learner: { id: 'ann', name: 'Ann' },
  mode: 'normal',
  credit: true,
  entry: 'ab-initio',
  completion: 'not-attempted',
  success: 'unknown',
  location: '',
  suspendData: '',
  interactionCount: 0,
  masteryScore: null,
  totalSeconds: 0,
};

function savedAt(step: string, turn: number, seed = 99): Saved {
  const progress = openStep(freshProgress('start'), step);
  return { turn, progress, check: { seed, attempts: [] } };
}
const written = (saved: Saved) => writeSaved(saved, course.ids);

function workOf(saved: Saved, acknowledgedTurn = 1): QueuedWork {
  return {
    turn: saved.turn,
    seed: saved.check.seed,
    acknowledgedTurn,
    update: {
      interactions: [answerTo('one_r1_a1')],
      location: saved.progress.step,
      suspendData: written(saved),
    },
  };
}

let held: QueuedWork | null;
const queue: Queue = {
  read: () => held,
  write: (work) => {
    held = work;
  },
};
beforeEach(() => {
  held = null;
});
const begin = (state: Partial<LaunchState>) =>
  restore({ ...nobody, ...state }, queue, course, 1234);
/** A launch that finds this in the LMS. */
const lmsWith = (saved: Saved, location = saved.progress.step) =>
  ({ entry: 'resume', location, suspendData: written(saved) }) as const;

describe('the first launch', () => {
  it('begins on the first step with the seed of this launch, and says nothing', () => {
    expect(begin({})).toEqual({
      saved: {
        turn: 0,
        progress: freshProgress('start'),
        check: { seed: 1234, attempts: [] },
      },
      acknowledgedTurn: 0,
      unsent: null,
      resumed: false,
      notice: '',
    });
  });

  it('begins at the bookmark when an LMS keeps that and no data', () => {
    const { saved, resumed } = begin({ location: 'end' });
    expect(saved.progress.step).toBe('end');
    expect(saved.progress.visited).toEqual(new Set(['start', 'end']));
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
      expect(notice).toContain('already holds a result');
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
      unsent: null,
      resumed: true,
      notice: '',
    });
  });

  it('lets the bookmark decide the step, and counts that step as opened', () => {
    const { saved } = begin(lmsWith(savedAt('middle', 5), 'end'));
    expect(saved.progress.step).toBe('end');
    expect(saved.progress.visited).toContain('end');
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
    const old = { steps: ['gone'], items: [] };
    const suspendData = writeSaved(savedAt('gone', 5), old);
    const shorter = { ...course, ids: { steps: ['gone'], items: [] } };
    const { saved } = restore(
      { ...nobody, location: 'gone', suspendData },
      queue,
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
      expect(notice).toContain(words);
      expect(notice).toContain('not changed');
    },
  );
});

describe('a relaunch with unsent work in this browser', () => {
  it('goes on from the work when it is newer and of the same attempt, and sends it', () => {
    const local = savedAt('end', 7);
    held = workOf(local, 5);
    const beginning = begin(lmsWith(savedAt('middle', 5)));
    expect(beginning.saved).toEqual(local);
    expect(beginning.unsent).toEqual(held.update);
    expect(beginning.acknowledgedTurn).toBe(5);
  });

  it('goes on from work of which the LMS never got anything', () => {
    held = workOf(savedAt('end', 2), 0);
    const { saved, unsent } = begin({});
    expect(saved.progress.step).toBe('end');
    expect(unsent).toEqual(held.update);
  });

  it("goes on from the work when the LMS's copy is damaged, and says nothing", () => {
    held = workOf(savedAt('end', 7));
    const { saved, notice } = begin({ suspendData: '1garbage' });
    expect(saved.turn).toBe(7);
    expect(notice).toBe('');
  });

  it.each([
    ['has it already', lmsWith(savedAt('middle', 7))],
    ['has newer data', lmsWith(savedAt('middle', 8))],
    ['has another attempt', lmsWith(savedAt('middle', 2, 55))],
    ['opened a new attempt', {}],
  ])('forgets it when the LMS %s', (_, state) => {
    held = workOf(savedAt('end', 7), 3);
    const { unsent, saved } = begin(state);
    expect(unsent).toBeNull();
    expect(held).toBeNull();
    expect(saved.progress.step).not.toBe('end');
  });

  it('sends work without readable data, and starts from the LMS', () => {
    held = workOf(savedAt('end', 7), 3);
    held.update = { interactions: [answerTo('one_r1_a1')] };
    const { saved, unsent } = begin(lmsWith(savedAt('middle', 5)));
    expect(saved.progress.step).toBe('middle');
    expect(unsent?.interactions).toHaveLength(1);
  });

  it.each(['review', 'browse'] as const)(
    'neither shows it as recorded nor forgets it in %s',
    (mode) => {
      held = workOf(savedAt('end', 7), 3);
      const { unsent, saved } = begin({
        mode,
        ...lmsWith(savedAt('middle', 5)),
      });
      expect(unsent).toBeNull();
      expect(saved.progress.step).toBe('middle');
      expect(begin({ mode }).unsent).toBeNull();
      expect(held).not.toBeNull();
    },
  );
});
