import type { CoursePackage } from '../types.ts';

/** The settings of Moodle; they come from the code and the documents of Moodle 4.1. */
export function inMoodle({ standard, options }: CoursePackage): string[] {
  if (standard === 'cmi5')
    return [
      '- Do not use this package: Moodle by itself takes no cmi5. Make the SCORM 1.2 package.',
    ];
  if (standard !== 'scorm12')
    return [
      '- Do not use this package: the reports of Moodle leave out the answers of SCORM 2004.',
      '  Make the SCORM 1.2 package.',
      '  See https://docs.moodle.org/35/en/SCORM_FAQ',
    ];
  return [
    '1. Add an activity of the type SCORM package. Upload the zip as it is.',
    options.status === 'completed'
      ? '2. Require status: tick Completed.'
      : '2. Require status: tick Passed as well as Completed.',
    '   See https://solin.co/scorm-vs-course-completion-moodle/',
    '3. Force completed: No. Force new attempt: No.',
    '4. Number of attempts: unlimited. Attempts grading: highest attempt.',
    '5. Grading method: highest grade. Maximum grade: 100.',
    ...(options.mastery === undefined
      ? []
      : [
          '6. With a pass mark in the manifest Moodle judges by itself at the end of each visit:',
          '   somebody who leaves half-way with a score below it becomes failed.',
        ]),
  ];
}
