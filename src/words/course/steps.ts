/** A step of the lesson, around its text. */
export const stepWords = {
  before: 'Before the lesson',
  known: 'You showed before the lesson that you know this.',
  readAllTheSame: 'Read it all the same',
  takeACall: 'Try it on a call',
  nav: 'Step',
  back: 'Back',
  next: 'Next',
};

/** The check before the lesson, while it is closed. */
export const beforeLessonWords = {
  offer: 'Do you know some of this already? Show it, and skip it',
  noScript: 'This needs scripts, which do not run here.',
};
