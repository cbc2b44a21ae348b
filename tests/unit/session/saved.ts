import {
  freshProgress,
  openStep,
} from '../../../src/domain/progress/progress.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../src/domain/progress/suspendData.ts';
import type { Queue, QueuedWork } from '../../../src/session/queue.ts';
import type { LaunchState } from '../../../src/tracking/port.ts';
import { course } from '../domain/courses.ts';
import { answerTo } from './fakes.ts';

/** A launch that finds nothing. */
export const nobody: LaunchState = {
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

/** A learner on this step, with the first one opened too. */
export function savedAt(step: string, turn: number, seed = 99): Saved {
  const progress = openStep(freshProgress('start'), step);
  return { turn, progress, check: { seed, attempts: [] }, desk: newDesk };
}

/** As it stands in suspend data. */
export function written(saved: Saved): string {
  return writeSaved(saved, course.ids);
}

/** What a launch finds in an LMS that has this. */
export function lmsWith(
  saved: Saved,
  location = saved.progress.step,
): Partial<LaunchState> {
  return { entry: 'resume', location, suspendData: written(saved) };
}

/** One answer and the state with it, of which the LMS has this turn. */
export function workOf(saved: Saved, acknowledgedTurn = 1): QueuedWork {
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

/** A queue in memory; `held` is what it holds. */
export interface FakeQueue extends Queue {
  held: QueuedWork | null;
}

/** An empty queue. */
export function fakeQueue(): FakeQueue {
  const queue: FakeQueue = {
    held: null,
    read: () => queue.held,
    write: (work) => {
      queue.held = work;
      return true;
    },
  };
  return queue;
}
