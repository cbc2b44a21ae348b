import type { Standard } from './import/units.ts';
import type { Scorm } from './attemptRecord.ts';
import { SCORM12 } from './scorm12/scorm12.ts';
import { SCORM2004 } from './scorm2004/scorm2004.ts';

/** The version of SCORM that a package speaks; null for cmi5, which has no data model. */
export function scormOf(standard: Standard): Scorm | null {
  if (standard === 'cmi5') return null;
  return standard === 'scorm2004' ? SCORM2004 : SCORM12;
}
