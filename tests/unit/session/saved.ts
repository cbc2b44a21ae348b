import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../src/domain/progress/suspendData.ts';
import {
  type Keeping,
  type KeptWork,
  trailOf,
} from '../../../src/session/restore/keptWork.ts';
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
  masteryGiven: '',
  totalSeconds: 0,
};

/** A learner on this step, with the first one read. */
export function savedAt(step: string, turn: number, seed = 99): Saved {
  const read = new Set(['start']);
  const progress = { ...freshProgress(step), read };
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

/**
 * One answer at the first place of the record, and the state with it.
 * @param began what the LMS held when the work began; null for nothing.
 */
export function workOf(
  saved: Saved,
  began: Saved | null = null,
  change: Partial<KeptWork> = {},
): KeptWork {
  const suspendData = written(saved);
  return {
    turn: saved.turn,
    seed: saved.check.seed,
    acknowledgedTurn: began?.turn ?? 0,
    trail: [trailOf(began ? written(began) : ''), trailOf(suspendData)],
    update: {
      interactions: [{ ...answerTo('one_r1_a1'), place: 0 }],
      location: saved.progress.step,
      suspendData,
    },
    ...change,
  };
}

/** The same work as an earlier release kept it: without trail and places. */
export function legacyWorkOf(saved: Saved, acknowledgedTurn: number): KeptWork {
  const { turn, seed, update } = workOf(saved);
  const interactions = [answerTo('one_r1_a1')];
  return { turn, seed, acknowledgedTurn, update: { ...update, interactions } };
}

/** What a browser keeps, in memory; `held` is that. */
export interface FakeKeeping extends Keeping {
  held: KeptWork | null;
}

/** Nothing kept yet. */
export function fakeKeeping(): FakeKeeping {
  const keeping: FakeKeeping = {
    held: null,
    read: () => keeping.held,
    write: (work) => {
      keeping.held = work;
      return true;
    },
  };
  return keeping;
}
