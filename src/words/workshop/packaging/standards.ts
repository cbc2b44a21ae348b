/** The standards as people call them. */
export const standardNames = {
  scorm12: 'SCORM 1.2',
  'scorm2004-4th': 'SCORM 2004, 4th edition',
  'scorm2004-3rd': 'SCORM 2004, 3rd edition',
  cmi5: 'cmi5',
};
