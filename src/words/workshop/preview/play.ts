/** The page around a course that runs. */
export const play = {
  titled: (title: string, name: string) => `${title} – ${name} – Preview LMS`,
  attempt: (number: number) => `Attempt ${number}`,
  review: 'Review, nothing is recorded',
  nothingSaved: 'Nothing saved yet',
  exit: 'Exit to records',
  noScript:
    'A course talks to an LMS through JavaScript. Switch it on and load this page again.',
  blocked: 'Blocked:',
  ownWindow: 'The course opens in a window of its own.',
  speaks:
    'It tells the LMS itself what to record, and this page shows what has arrived.',
  mustStay: 'This page must stay open, since the course saves through it.',
  openIt: 'Open the course',
};

/** What the page says while the course runs; its script fills in `{reason}` and `{time}`. */
export const playNotes = {
  notSaved: 'Not saved: {reason}',
  saved: 'Saved {time}',
  noAnswer: 'the preview server does not answer.',
  leave: 'Leave unsaved',
  popupBlocked:
    'The browser blocked the window. Allow popups for this page and try again.',
  popupOpen: 'The course is open in its own window.',
  popupNeeded:
    'The course is open in its own window. Keep this page open until you have closed it: the course saves through it.',
  popupClosed:
    'The course window is closed. Its record is on the learner’s page, and so is the button to resume.',
};

/** When a course has gone back to the LMS, or its launch is over. */
export const courseEnd = {
  title: 'The course has ended',
  back: 'It came back to the LMS. If it ran in a window of its own, you can close it.',
  toRecords: 'Go to records',
  launchEnded: 'This launch has ended',
  launchAgain:
    'The course has finished and its record is kept. Launch it again from the learner’s page.',
  goTo: (name: string) => `Go to ${name}`,
};
