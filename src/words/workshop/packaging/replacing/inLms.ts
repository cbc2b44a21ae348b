/** What stands over what to do in an LMS that has the last package. */
export const inLmsTitles = {
  own: 'What to do in your LMS',
  moodle: 'What to do in Moodle',
  elsewhere: 'What to do in any other LMS',
};

/** What Moodle does with a package that is replaced, by its code (4.1) and as it was seen there. */
export const inMoodleWords: readonly string[] = [
  'Edit the settings of the activity that is there, put the new zip in the place of the old one under Package, and save. Do not delete the activity: its attempts go with it.',
  'Moodle keeps the attempts of every part whose identifier is still in the package, and deletes those of a part whose identifier is gone. The identifiers of this course stay the same from release to release.',
  'The settings of the activity stay as they are. Look at Require status once more all the same.',
];

/** For an LMS of which no document says what replacing does. */
export const elsewhereWords: readonly string[] = [
  'What your LMS does with people in the middle of a course when its package is replaced is not known to us: some go on with the new one, some let them finish the old one, some begin anew. Ask its support, or try it first:',
  'With a test account, read some steps, answer a question, and leave. Replace the package in a copy of the course, or in a test system. Launch again with the same account: the steps are still ticked, and the check goes on where it stood.',
  'Replace it within the course that is there. A new course beside it starts without records.',
];

/** For a package that must not take the place of the last one. */
export const besideWords: readonly string[] = [
  'Add it as a new course beside the old one, and let those who have begun finish the old one.',
];
