import type { CourseData } from '../../domain/course/courseData.ts';
import { deskIsOpen } from '../../domain/verdict/deskIsOpen.ts';
import { isFinal, judgeCourse } from '../../domain/verdict/verdict.ts';
import { $progress, hasMoved } from '../../stores/progress/progress.ts';
import { $check } from '../../stores/quiz/quiz.ts';
import { $session } from '../../stores/session/session.ts';
import type { Phase } from '../../stores/session/session.ts';
import { $desk } from '../../stores/simulation/desk.ts';
import type { LaunchState } from '../../tracking/port.ts';
import { freshBeginning, isJudged } from '../restore/beginning.ts';
import type { Beginning } from '../restore/beginning.ts';
import { fitCheck, fitDesk } from '../late/items.ts';
import { openKeeping } from '../restore/keptWork.ts';
import type { Keeping } from '../restore/keptWork.ts';
import { loadLate } from '../late/loadLate.ts';
import { replaceAddress } from '../page/navigation.ts';

/** 24 bits; drawing needs variety, not secrecy, and must work without a secure context. */
export function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 24);
}

/** What this browser keeps for the learner of this launch. */
export function keepingOf(
  course: CourseData,
  { learner }: LaunchState,
): Keeping {
  return openKeeping(() => localStorage, course.id, learner.id, Date.now);
}

/**
 * How the launch begins; what reads earlier data is loaded only where there are
 * some. A launch that records nothing leaves kept work to the next that does.
 */
export async function beginningOf(
  course: CourseData,
  state: LaunchState,
  keeping: Keeping,
): Promise<Beginning> {
  const seed = randomSeed();
  const work = keeping.read();
  if (!work && !state.suspendData && !isJudged(state))
    return freshBeginning(state, course, seed);
  const { restore } = await loadLate();
  const beginning = restore(state, work, course, seed);
  if (beginning.settles) keeping.write(null);
  return beginning;
}

/** Brings back what was there, and says how this launch stands. */
export function takeUp(
  course: CourseData,
  state: LaunchState,
  phase: Phase,
  beginning: Beginning,
): void {
  const { saved } = beginning;
  // A bookmark beats the address; a learner who has moved on meanwhile beats both.
  const stay = !beginning.resumed || hasMoved;
  $check.set(saved.check);
  $desk.set(saved.desk);
  fitDesk();
  $progress.set({
    ...saved.progress,
    step: stay ? $progress.get().step : saved.progress.step,
    read: new Set([...saved.progress.read, ...$progress.get().read]),
    way: $progress.get().way ?? saved.progress.way,
  });
  if (!stay) replaceAddress(saved.progress.step);
  $session.set({
    ...$session.get(),
    phase,
    learnerName: state.learner.name,
    resumed: beginning.resumed,
    earlier: beginning.notice,
    passMark: state.masteryScore ?? course.check.pass,
    markGiven: state.masteryGiven,
    markIsTheirs: state.masteryScore !== null,
  });
  showConfirmed(course, state, beginning);
}

/** What the LMS itself gives back at a fresh launch needs no acknowledgement, unless it says otherwise by its status. */
function showConfirmed(
  course: CourseData,
  { success }: LaunchState,
  { isConfirmed, saved: { check, desk } }: Beginning,
): void {
  const isOpen = deskIsOpen(course, desk);
  const { passMark } = $session.get();
  const verdict = judgeCourse(check, course.check, passMark, isOpen);
  const other = verdict.kind === 'passed' ? 'failed' : 'passed';
  if (isConfirmed && isFinal(verdict) && success !== other)
    $session.setKey('accepted', { verdict, at: Date.now(), confirmed: true });
}

/**
 * A launch that looks and records nothing: a review, or a second tab. It leaves unsent work where it is.
 * @param end ends what the LMS has begun, when the page goes away.
 */
export async function readOnly(
  course: CourseData,
  state: LaunchState,
  phase: 'review' | 'elsewhere',
  end: () => void = () => undefined,
): Promise<void> {
  const looking: LaunchState = { ...state, mode: 'review' };
  const keeping = keepingOf(course, state);
  takeUp(course, state, phase, await beginningOf(course, looking, keeping));
  fitCheck();
  addEventListener('pagehide', end);
}
