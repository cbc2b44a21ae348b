import { isDone, recordOfStatements } from '../cmi5/attemptRecord.ts';
import type { Preview } from '../preview.ts';
import type { AttemptRecord, UnitState } from '../attemptRecord.ts';
import { scormOf } from '../scorm.ts';
import type { Attempt } from '../store/attempts.ts';
import { packageAt } from './lookup.ts';

/** Where a learner stands, by the latest attempt; undefined is none. */
export function unitStateOf(
  preview: Preview,
  latest: Attempt | undefined,
): UnitState {
  if (!latest) return 'none';
  const course = packageAt(preview, String(latest.package));
  const scorm = scormOf(course.standard);
  if (scorm) return scorm.unitState(latest);
  const moveOn = moveOnOf(preview, latest);
  const { statements } = preview.store.xapi.registration(latest);
  return isDone(statements, moveOn) ? 'done' : 'open';
}

/** What the record of an attempt says, read in the terms of its standard. */
export function recordOf(preview: Preview, attempt: Attempt): AttemptRecord {
  const course = packageAt(preview, String(attempt.package));
  const scorm = scormOf(course.standard);
  if (scorm) return scorm.record(attempt);
  const moveOn = moveOnOf(preview, attempt);
  const { statements } = preview.store.xapi.registration(attempt);
  return recordOfStatements(statements, moveOn);
}

/** '' when the package can no longer be read: its records still can. */
function moveOnOf({ store }: Preview, attempt: Attempt): string {
  const { units = [] } = store.packages.manifest(attempt.package) ?? {};
  return units[attempt.unit]?.moveOn ?? '';
}
