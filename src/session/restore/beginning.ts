import type { CourseData } from '../../domain/course/courseData.ts';
import { freshProgress } from '../../domain/progress/progress.ts';
import type { Saved } from '../../domain/progress/savedHead.ts';
import { newDesk } from '../../domain/simulation/desk.ts';
import type { EarlierData } from '../../stores/session/session.ts';
import type { LaunchState, RecordUpdate } from '../../tracking/port.ts';

/** What a launch finds of kept work: all in the record, some missing, or of an attempt that is over. */
export type EarlierWork = 'confirmed' | 'missing' | 'over';

/** How this launch begins. */
export interface Beginning {
  saved: Saved;
  /** The turn that the LMS holds; 0 for none. */
  acknowledgedTurn: number;
  /** Work of an earlier launch that the LMS still has to get. */
  missing: RecordUpdate | null;
  /** Fingerprints of the saved data that the missing work has been sent with. */
  trail: string[];
  /** What the LMS had of the work that this browser kept; null where nothing was kept. */
  earlier: EarlierWork | null;
  /** Nothing of the kept work is waited for any more: it need not be kept. */
  settles: boolean;
  /** The result that these saved data say is the one that the LMS gives back. */
  isConfirmed: boolean;
  /** True when the LMS's copy or its bookmark decided where to begin. */
  resumed: boolean;
  /** What the learner should know of earlier data; '' for nothing. */
  notice: EarlierData;
}

/** An attempt that begins now. */
export function newSaved(course: CourseData, seed: number): Saved {
  return {
    turn: 0,
    progress: freshProgress(course.steps[0]?.id ?? ''),
    check: { seed, attempts: [] },
    desk: newDesk,
  };
}

/** The bookmark decides the step when the course still has it; else the saved place, else the first. */
export function withBookmark(
  saved: Saved,
  bookmark: string,
  course: CourseData,
): Saved {
  const known = (id: string) => course.steps.some((step) => step.id === id);
  const step =
    [bookmark, saved.progress.step].find(known) ?? course.steps[0]?.id ?? '';
  return { ...saved, progress: { ...saved.progress, step } };
}

/** True when an attempt has been judged. SCORM 1.2 knows no success beside `completed`, which an LMS may be set to get. */
export function isJudged({ completion, success }: LaunchState): boolean {
  return success !== 'unknown' || completion === 'completed';
}

/** A launch with nothing to bring back but a bookmark. */
export function freshBeginning(
  { location }: LaunchState,
  course: CourseData,
  seed: number,
): Beginning {
  const saved = withBookmark(newSaved(course, seed), location, course);
  return {
    saved,
    acknowledgedTurn: 0,
    missing: null,
    trail: [],
    earlier: null,
    settles: false,
    isConfirmed: false,
    resumed: saved.progress.step === location,
    notice: '',
  };
}
