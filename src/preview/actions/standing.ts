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
  return latest ? modelOf(preview, latest).standing(latest) : 'none';
}

/** What the record of an attempt says, read in the terms of its standard. */
export function recordedOf(preview: Preview, attempt: Attempt): Recorded {
  return modelOf(preview, attempt).recorded(attempt);
}

function modelOf(preview: Preview, attempt: Attempt) {
  const { standard } = foundPackage(preview, String(attempt.package));
  const scorm = scormOf(standard);
  if (!scorm) throw new TypeError('cmi5 has no data model');
  return scorm;
}
