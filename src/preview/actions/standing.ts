import { isDone, recordedOfStatements } from '../cmi5/recorded.ts';
import type { Preview } from '../preview.ts';
import type { Recorded, Standing } from '../recorded.ts';
import { scormOf } from '../scorm.ts';
import type { Attempt } from '../store/attempts.ts';
import { foundPackage } from './found.ts';

/** Where a learner stands, by the latest attempt; undefined is none. */
export function standingOf(
  preview: Preview,
  latest: Attempt | undefined,
): Standing {
  if (!latest) return 'none';
  const course = foundPackage(preview, String(latest.package));
  const scorm = scormOf(course.standard);
  if (scorm) return scorm.standing(latest);
  const moveOn = moveOnOf(preview, latest);
  const { statements } = preview.store.xapi.registration(latest);
  return isDone(statements, moveOn) ? 'done' : 'open';
}

/** What the record of an attempt says, read in the terms of its standard. */
export function recordedOf(preview: Preview, attempt: Attempt): Recorded {
  const course = foundPackage(preview, String(attempt.package));
  const scorm = scormOf(course.standard);
  if (scorm) return scorm.recorded(attempt);
  const moveOn = moveOnOf(preview, attempt);
  const { statements } = preview.store.xapi.registration(attempt);
  return recordedOfStatements(statements, moveOn);
}

/** '' when the package can no longer be read: its records still can. */
function moveOnOf({ store }: Preview, attempt: Attempt): string {
  const { units = [] } = store.packages.manifest(attempt.package) ?? {};
  return units[attempt.unit]?.moveOn ?? '';
}
