import type { CoursePackage, Standard } from './types.ts';

/** What the admin is told about a package, as a text file of its own. */
export interface SetUpSheet {
  name: string;
  text: string;
}

const STANDARD_WORDS: Record<Standard, string> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-4th': 'SCORM 2004, 4th edition',
  'scorm2004-3rd': 'SCORM 2004, 3rd edition',
  cmi5: 'cmi5',
};

/** One page for whoever imports the zip: settings by LMS, and a test that shows whether the record arrives. */
export function setUpSheet(made: CoursePackage): SetUpSheet {
  const parts: [title: string, lines: string[]][] = [
    ['The package', aboutPackage(made)],
    ['Moodle', inMoodle(made)],
    ['SCORM Cloud', inCloud(made)],
    ['Any other LMS', elsewhere(made)],
    ['The self-test in two minutes', selfTest(made)],
  ];
  const heading = `Set-up sheet for ${made.name}`;
  const text = [
    `${heading}\n${'='.repeat(heading.length)}`,
    ...parts.map(([title, lines]) =>
      [`${title}\n${'-'.repeat(title.length)}`, ...lines].join('\n'),
    ),
    'The long form is docs/lms-admins.md of the project, and lms-admins.html on its site.',
  ].join('\n\n');
  return { name: made.name.replace(/\.zip$/, '-setup.txt'), text: `${text}\n` };
}

function aboutPackage(made: CoursePackage): string[] {
  const { course, release, options, sha256, bytes, name } = made;
  return [
    `Course     ${course.title}`,
    `Release    ${release.version}+${release.hash}${options.policy === undefined ? '' : `, under the policy ${options.policy}`}`,
    `Standard   ${STANDARD_WORDS[made.standard]}`,
    `A pass is  ${options.status}`,
    `Pass mark  ${options.mastery === undefined ? "the course's own" : `${options.mastery}, given to the LMS`}`,
    `Calls      ${options.calls === 'outcome' ? 'recorded by how they ended' : 'recorded with every move'}`,
    `Size       ${bytes.length} bytes`,
    `SHA-256    ${sha256}`,
    `Check it with: sha256sum ${name}`,
  ];
}

function inMoodle({ standard, options }: CoursePackage): string[] {
  if (standard === 'cmi5')
    return [
      '- Moodle by itself takes no cmi5 package. Make the SCORM 1.2 package.',
    ];
  if (standard !== 'scorm12')
    return [
      '- Do not use this package: the reports of Moodle leave out the answers of SCORM 2004.',
      '  Make the SCORM 1.2 package.',
    ];
  return [
    '1. Add an activity of the type SCORM package. Upload the zip as it is.',
    options.status === 'completed'
      ? '2. Require status: tick Completed.'
      : '2. Require status: tick Passed as well as Completed.',
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

function inCloud({ standard }: CoursePackage): string[] {
  const kind = standard === 'cmi5' ? 'cmi5' : 'SCORM';
  return [
    `1. Add content, choose a ${kind} package, upload the zip, leave the properties as they are.`,
    '2. Launch it, answer one question, leave, and open the registration.',
    '3. It shows that the package is sound, not that your own LMS has the right settings.',
  ];
}

function elsewhere({ standard, options }: CoursePackage): string[] {
  return [
    `- Kind of content: ${STANDARD_WORDS[standard]}.`,
    '- Who decides completion: the package.',
    `- The status that counts: ${options.status}.`,
    '- The grade: the score of the package in per cent, of the highest attempt.',
    '- Attempts: more than one. On return go on with the same attempt.',
    '- The window: a frame or a new window, at least 320 pixels wide. A sandboxed frame needs',
    '  allow-scripts and allow-same-origin; allow-downloads and allow-modals for downloads and print.',
    ...(standard === 'cmi5'
      ? ['- The learning record store must be reached by https.']
      : []),
  ];
}

function selfTest({ standard, options }: CoursePackage): string[] {
  const done =
    standard === 'cmi5'
      ? 'the record holds passed and completed, with the score'
      : `the status is ${options.status}, with the score`;
  return [
    "Use a learner's account; a teacher's preview often records nothing.",
    '1. Launch the course. The bar at the top says Saved to your LMS at, and the time.',
    '2. Start the knowledge check and answer one question. The time in the bar moves on.',
    '3. Close the tab without any button. The record is not complete, and has one answer.',
    '4. Launch again. The course opens at the check with your answer in place.',
    `5. Pass the check and the practice desk, and choose Save and finish. Now ${done}.`,
    'Then delete the test attempt.',
  ];
}
