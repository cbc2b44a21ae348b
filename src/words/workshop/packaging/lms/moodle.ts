/** Packages that Moodle should not get. */
export const notForMoodle = {
  cmi5: 'Do not use this package: Moodle by itself takes no cmi5. Make the SCORM 1.2 package.',
  scorm2004:
    'Do not use this package: the reports of Moodle leave out the answers of SCORM 2004. Make the SCORM 1.2 package.',
  allTheSame: 'Where it has to be this one all the same:',
  closedTab:
    'Leave the course by Save and finish. A tab that is closed after many answers has more to send than a browser takes from a page that goes away (64 KiB): the time of that visit can be lost.',
};

/** What "Require status" has to hold. */
export const requireStatus = {
  completed: 'Require status: tick Completed.',
  passedAsWell: 'Require status: tick Passed as well as Completed.',
  passedAlone:
    'Require status: tick Passed alone. A learner who has used up every try is completed and failed, and with Completed ticked Moodle takes that for complete.',
};

/** The settings of Moodle, in its own words, one after the other. `status` stands third among them. */
export const moodleSettings = {
  add: 'Add an activity of the type SCORM package. Upload the zip as it is.',
  completion:
    'Activity completion: "Show activity as complete when conditions are met" (Moodle 4.5: "Add requirements"). Without it the boxes of "Require status" do not count.',
  force: 'Force completed: No. Force new attempt: No.',
  attempts: 'Number of attempts: unlimited. Attempts grading: highest attempt.',
  grading: 'Grading method: highest grade. Maximum grade: 100.',
  structure:
    '"Display course structure in player" (4.5: "content structure"): Disabled. "Show navigation": No. Together they take a third of the frame.',
  mark: 'With a pass mark in the manifest Moodle judges by itself at the end of each visit: somebody who leaves half-way with a score below it becomes failed.',
};

/** What surprises whoever reads the record in Moodle. */
export const moodleWays = {
  title: 'What Moodle makes of it:',
  again:
    'Who failed, or takes the course again, ticks "Start a new attempt" on the page of the activity. Else Enter opens the review, in which nothing is recorded.',
  date: 'Completion keeps the date of the first pass. A later attempt moves neither it nor, unless it scores higher, the grade. The basic report shows every attempt with its dates.',
  zero: 'A grade of 0 stands beside an attempt that has no score yet. Who never opened the course is "Not attempted", with "-".',
};
