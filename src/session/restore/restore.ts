import type { CourseData } from '../../domain/course/courseData.ts';
import { readSaved } from '../../domain/progress/suspendData.ts';
import type { LaunchState } from '../../tracking/port.ts';
import { isJudged, newSaved, withBookmark } from './beginning.ts';
import type { Beginning } from './beginning.ts';
import type { KeptWork } from './keptWork.ts';
import { findMissing } from './missingWork.ts';

/** Whether some of the work was not accepted beyond doubt. */
function isUnsure(work: KeptWork): boolean {
  return work.acknowledgedTurn < work.turn;
}

/**
 * The state to start from: the LMS's copy, or this browser's where that is newer
 * and of the same attempt, or a fresh one.
 * @param work what this browser kept; null for nothing.
 * @param seed 24 random bits for an attempt that begins now.
 */
export function restore(
  state: LaunchState,
  work: KeptWork | null,
  course: CourseData,
  seed: number,
): Beginning {
  const lms = readSaved(state.suspendData, course.ids);
  const local = readSaved(work?.update.suspendData ?? '', course.ids);
  const finding = work && findMissing(work, state, lms, local);
  // A launch that records nothing leaves what is not confirmed to the next that does.
  const records = state.mode === 'normal';
  const missing =
    records && finding?.kind === 'missing' ? finding.update : null;
  const found = missing && local.kind === 'restored' ? local : lms;
  const isRestored = found.kind === 'restored';
  const saved = withBookmark(
    isRestored ? found.saved : newSaved(course, seed),
    missing?.location ?? state.location,
    course,
  );
  return {
    saved,
    acknowledgedTurn: lms.kind === 'restored' ? lms.saved.turn : 0,
    missing,
    trail: (missing && work?.trail) ?? [],
    earlier: finding?.kind ?? null,
    settles: records
      ? work !== null && !missing
      : finding?.kind === 'confirmed',
    isConfirmed: missing === null && lms.kind === 'restored' && isJudged(state),
    resumed: isRestored || saved.progress.step === state.location,
    notice:
      records && finding?.kind === 'over' && work && isUnsure(work)
        ? 'over'
        : isRestored
          ? ''
          : found.kind === 'unreadable'
            ? found.reason
            : isJudged(state)
              ? 'judged'
              : '',
  };
}
