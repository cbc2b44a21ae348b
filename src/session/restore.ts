import type { CourseData } from '../domain/course/courseData.ts';
import { freshProgress } from '../domain/progress/progress.ts';
import { readSaved } from '../domain/progress/suspendData.ts';
import type { Saved } from '../domain/progress/suspendData.ts';
import { newDesk } from '../domain/simulation/desk.ts';
import type { EarlierData } from '../stores/session/session.ts';
import type { LaunchState, RecordUpdate } from '../tracking/port.ts';
import { belongsToAttempt } from './queue.ts';
import type { Queue } from './queue.ts';

/** How this launch begins. */
export interface Beginning {
  saved: Saved;
  /** The turn that the LMS holds; 0 for none. */
  acknowledgedTurn: number;
  /** Work of an earlier launch that the LMS still has to get. */
  unsent: RecordUpdate | null;
  /** True when the LMS's copy or its bookmark decided where to begin. */
  resumed: boolean;
  /** What the learner should know of earlier data; '' for nothing. */
  notice: EarlierData;
}

/**
 * The state to start from: the LMS's copy, or the queue's where that is newer
 * and of the same attempt, or a fresh one.
 * @param seed 24 random bits for an attempt that begins now.
 */
export function restore(
  state: LaunchState,
  queue: Queue,
  course: CourseData,
  seed: number,
): Beginning {
  const lms = readSaved(state.suspendData, course.ids);
  // A launch that records nothing leaves unsent work to the next that does.
  const work = state.mode === 'normal' ? queue.read() : null;
  const unsent = work && belongsToAttempt(work, lms) ? work.update : null;
  if (work && !unsent) queue.write(null);
  const local = unsent?.suspendData
    ? readSaved(unsent.suspendData, course.ids)
    : null;
  const found = local?.kind === 'restored' ? local : lms;
  const acknowledgedTurn = lms.kind === 'restored' ? lms.saved.turn : 0;
  if (found.kind === 'restored') {
    const saved = withBookmark(
      found.saved,
      unsent?.location ?? state.location,
      course,
    );
    return { saved, acknowledgedTurn, unsent, resumed: true, notice: '' };
  }
  const first = course.steps[0]?.id ?? '';
  const fresh: Saved = {
    turn: 0,
    progress: freshProgress(first),
    check: { seed, attempts: [] },
    desk: newDesk,
  };
  const saved = withBookmark(fresh, state.location, course);
  const notice =
    found.kind === 'unreadable'
      ? found.reason
      : isJudged(state)
        ? 'judged'
        : '';
  const resumed = saved.progress.step === state.location;
  return { saved, acknowledgedTurn, unsent, resumed, notice };
}

/** SCORM 1.2 knows no success beside `completed`, which an LMS may be set to get. */
function isJudged({ completion, success }: LaunchState): boolean {
  return success !== 'unknown' || completion === 'completed';
}

/** The bookmark decides the step when the course still has it; else the saved place, else the first. */
function withBookmark(
  saved: Saved,
  bookmark: string,
  course: CourseData,
): Saved {
  const known = (id: string) => course.steps.some((step) => step.id === id);
  const step =
    [bookmark, saved.progress.step].find(known) ?? course.steps[0]?.id ?? '';
  const visited = new Set([...saved.progress.visited, step]);
  return { ...saved, progress: { ...saved.progress, step, visited } };
}
