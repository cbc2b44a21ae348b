import type { CourseData } from '../../domain/course/courseData.ts';
import type { CheckState } from '../../domain/quiz/check.ts';
import { checkPlan } from '../../domain/quiz/checkItems.ts';
import type { Taking } from '../../domain/quiz/checkItems.ts';
import type { ItemBank } from '../../domain/quiz/item.ts';
import type { ObjectiveRecord, RecordUpdate } from '../../tracking/port.ts';
import { mergeUpdates } from './mergeUpdates.ts';

/**
 * `precheck_requests`: the check before the lesson showed this objective to be
 * known. It is no standing of the objective itself, which the check did not ask.
 */
export function recordsOfKnown(known: ReadonlySet<string>): RecordUpdate {
  const objectives = [...known].map((id) => ({
    id: `precheck_${id}`,
    score: null,
    status: 'passed' as const,
  }));
  return objectives.length > 0 ? { objectives } : {};
}

/**
 * An update of the check with what the record gains when an attempt begins:
 * `way_agent` or `way_lead`, which is settled from then on, and
 * `asked_a1_9_of_15` where the attempt asks fewer questions because something
 * was shown to be known.
 */
export function withDraw(
  update: RecordUpdate,
  before: CheckState,
  after: CheckState,
  course: CourseData,
  bank: ItemBank,
  taking: Taking,
): RecordUpdate {
  const number = after.attempts.length;
  if (number <= before.attempts.length) return update;
  const asked = after.attempts.at(-1)?.drawn.length ?? 0;
  const { whole } = checkPlan(course.check, bank, taking);
  const ids = [
    ...(course.hasWays ? [`way_${taking.way}`] : []),
    ...(asked < whole ? [`asked_a${number}_${asked}_of_${whole}`] : []),
  ];
  const objectives: ObjectiveRecord[] = ids.map((id) => ({
    id,
    score: null,
    status: 'completed',
  }));
  return mergeUpdates({ objectives }, update);
}
