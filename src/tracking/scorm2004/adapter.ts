import type { TrackingPort } from '../port.ts';
import { scormPort, type ScormSetup } from '../scorm/port.ts';
import { SCORM_2004 } from './dialect.ts';

/** The port over an LMS that speaks SCORM 2004, 3rd or 4th edition: what we use of them is the same. */
export function scorm2004Port(setup: ScormSetup): TrackingPort {
  return scormPort(SCORM_2004, setup);
}
