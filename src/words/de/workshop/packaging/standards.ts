import type * as english from '../../../workshop/packaging/standards.ts';

export const standardNames: typeof english.standardNames = {
  scorm12: 'SCORM 1.2',
  'scorm2004-4th': 'SCORM 2004, 4. Ausgabe',
  'scorm2004-3rd': 'SCORM 2004, 3. Ausgabe',
  cmi5: 'cmi5',
};
