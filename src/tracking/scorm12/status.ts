import type { Completion, RecordUpdate, Success } from '../port.ts';

/** What lesson_status may hold in a launch of ours; `completed` for LMSs that know no passed. */
export type StatusOption = 'passed' | 'completed';

export interface Standing {
  completion: Completion;
  success: Success;
}

const TERMINAL = new Set(['passed', 'failed', 'completed']);

/** A stored lesson_status in the port's words; whatever is not known has not been attempted. */
export function standingOf(lessonStatus: string): Standing {
  switch (lessonStatus) {
    case 'passed':
    case 'failed':
      return { completion: 'completed', success: lessonStatus };
    case 'completed':
    case 'incomplete':
      return { completion: lessonStatus, success: 'unknown' };
    default:
      return { completion: 'not-attempted', success: 'unknown' };
  }
}

/** True for a status that a course may write; `not attempted` is none. */
export function isLessonStatus(text: string): boolean {
  return TERMINAL.has(text) || text === 'incomplete' || text === 'browsed';
}

/** True when an attempt with this status has been judged and is closed. */
export function isTerminal(lessonStatus: string): boolean {
  return TERMINAL.has(lessonStatus);
}

function lessonStatusOf(
  { completion, success }: Standing,
  option: StatusOption,
): string {
  if (option === 'completed') {
    // Failed locks the attempt or means nothing there: exhausted stays incomplete.
    if (success === 'failed') return 'incomplete';
    return success === 'passed' || completion === 'completed'
      ? 'completed'
      : 'incomplete';
  }
  if (success !== 'unknown') return success;
  return completion === 'completed' ? 'completed' : 'incomplete';
}

/** The status to hold after `update`: a terminal one gives way only to a pass. */
export function nextStatus(
  recorded: string,
  update: RecordUpdate,
  option: StatusOption,
): string {
  const known = standingOf(recorded);
  const asked = lessonStatusOf(
    {
      completion: update.completion ?? known.completion,
      success: update.success ?? known.success,
    },
    option,
  );
  if (!isTerminal(recorded)) return asked;
  return update.success === 'passed' && recorded !== 'passed'
    ? asked
    : recorded;
}
