import type { SheetFacts } from './notes.ts';

/**
 * The settings of Moodle, in its own words. They come from Moodle's code, and from
 * Moodle 4.1 and 4.5 as the course was played there.
 */
export function inMoodle(made: SheetFacts): string[] {
  if (made.standard === 'cmi5')
    return [
      '- Do not use this package: Moodle by itself takes no cmi5. Make the SCORM 1.2 package.',
    ];
  if (made.standard === 'scorm12') return [...settings(made), ...ITS_WAYS];
  return [
    '- Do not use this package: the reports of Moodle leave out the answers of SCORM 2004.',
    '  Make the SCORM 1.2 package.',
    '  See https://docs.moodle.org/35/en/SCORM_FAQ',
    'Where it has to be this one all the same:',
    ...settings(made),
    ...ITS_WAYS,
    '- Leave the course by Save and finish. A tab that is closed after many answers has more to',
    '  send than a browser takes from a page that goes away (64 KiB): the time of that visit can',
    '  be lost.',
  ];
}

function settings(made: SheetFacts): string[] {
  return [
    '1. Add an activity of the type SCORM package. Upload the zip as it is.',
    '2. Activity completion: "Show activity as complete when conditions are met" (Moodle 4.5:',
    '   "Add requirements"). Without it the boxes of "Require status" do not count.',
    ...status(made).map((line, at) => (at === 0 ? `3. ${line}` : `   ${line}`)),
    '4. Force completed: No. Force new attempt: No.',
    '5. Number of attempts: unlimited. Attempts grading: highest attempt.',
    '6. Grading method: highest grade. Maximum grade: 100.',
    '7. "Display course structure in player" (4.5: "content structure"): Disabled.',
    '   "Show navigation": No. Together they take a third of the frame.',
    ...(made.options.mastery === undefined
      ? []
      : [
          '8. With a pass mark in the manifest Moodle judges by itself at the end of each visit:',
          '   somebody who leaves half-way with a score below it becomes failed.',
        ]),
  ];
}

function status({ standard, options }: SheetFacts): string[] {
  if (options.status === 'completed')
    return ['Require status: tick Completed.'];
  return standard === 'scorm12'
    ? [
        'Require status: tick Passed as well as Completed.',
        'See https://solin.co/scorm-vs-course-completion-moodle/',
      ]
    : [
        'Require status: tick Passed alone. A learner who has used up every try is completed and',
        'failed, and with Completed ticked Moodle takes that for complete.',
      ];
}

/** What surprises whoever reads the record in Moodle. */
const ITS_WAYS = [
  'What Moodle makes of it:',
  '- Who failed, or takes the course again, ticks "Start a new attempt" on the page of the',
  '  activity. Else Enter opens the review, in which nothing is recorded.',
  '- Completion keeps the date of the first pass. A later attempt moves neither it nor, unless it',
  '  scores higher, the grade. The basic report shows every attempt with its dates.',
  '- A grade of 0 stands beside an attempt that has no score yet. Who never opened the course is',
  '  "Not attempted", with "-".',
];
