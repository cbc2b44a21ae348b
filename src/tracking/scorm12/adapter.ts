import type { TrackingPort } from '../port.ts';
import { scormPort, type ScormSetup } from '../scorm/port.ts';
import { SCORM_12 } from './dialect.ts';

/** The port over an LMS that speaks SCORM 1.2. */
export function scorm12Port(setup: ScormSetup): TrackingPort {
  return scormPort(SCORM_12, setup);
}
