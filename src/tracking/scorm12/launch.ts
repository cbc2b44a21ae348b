import type { LaunchState, Mode } from '../port.ts';
import type { CheckedApi } from './api.ts';
import { percentOf, secondsOf } from './format.ts';
import { isLessonStatus, standingOf } from './status.ts';

/** The launch as the LMS describes it. */
export interface Launch {
  state: LaunchState;
  /** What the LMS holds of the elements that we write, by element; only legal values. */
  stored: ReadonlyMap<string, string>;
}

function modeOf(text: string): Mode {
  return text === 'review' || text === 'browse' ? text : 'normal';
}

// Both probes must work before interactions are of use: an LMS that knows no
// _children keeps none, and without _count the next place is unknown.
function interactionCount(lms: CheckedApi): number | null {
  const children = lms.get('cmi.interactions._children').value;
  const count = lms.get('cmi.interactions._count').value;
  return children && /^\d+$/.test(count) ? Number(count) : null;
}

function entryOf(
  text: string,
  location: string,
  suspendData: string,
): LaunchState['entry'] {
  // Entry '' is legal and says neither; then what was stored decides.
  return text === 'resume' ||
    (text !== 'ab-initio' && (location || suspendData))
    ? 'resume'
    : 'ab-initio';
}

/** Reads everything once, right after LMSInitialize; an element that fails counts as empty. */
export function readLaunch(lms: CheckedApi): Launch {
  const read = (element: string) => lms.get(`cmi.${element}`).value;
  const lessonStatus = read('core.lesson_status');
  const location = read('core.lesson_location');
  const suspendData = read('suspend_data');
  const state: LaunchState = {
    learner: { id: read('core.student_id'), name: read('core.student_name') },
    mode: modeOf(read('core.lesson_mode')),
    credit: read('core.credit') !== 'no-credit',
    entry: entryOf(read('core.entry'), location, suspendData),
    ...standingOf(lessonStatus),
    location,
    suspendData,
    interactionCount: interactionCount(lms),
    masteryScore: percentOf(read('student_data.mastery_score')),
    totalSeconds: secondsOf(read('core.total_time')),
  };
  const stored = new Map([
    ['cmi.core.lesson_location', location],
    ['cmi.suspend_data', suspendData],
  ]);
  // `not attempted` is read but may never be written.
  if (isLessonStatus(lessonStatus))
    stored.set('cmi.core.lesson_status', lessonStatus);
  const score = read('core.score.raw');
  if (score) stored.set('cmi.core.score.raw', score);
  return { state, stored };
}
