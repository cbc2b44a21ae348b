/** What stands around the steps of a course. */
export const frameWords = {
  skip: 'Skip to the lesson',
  resultTitle: 'Your result',
  noResult: 'Results need scripts, which do not run here.',
  connectionTitle: 'Connection to your LMS',
  noRecord:
    'The course records with scripts, which do not run here: nothing is recorded.',
  release: 'Release',
  invented:
    'Organisations, people and calls in the examples are invented unless a source is cited.',
  licences: 'Licences of the parts used',
};

/** What is said where the scripts of a course do not start. */
export const notStarted = {
  says: 'The interactive part has not started, so nothing is recorded. You can read every step here meanwhile. Why this happens, and what helps:',
  reasons: [
    'You opened a file from a folder, where browsers run no scripts: put the course into your LMS or on a web server.',
    'Your LMS shows the course in a frame that forbids its scripts: open it in a window of its own, or ask whoever runs the LMS for that.',
    'The connection is slow or was lost: wait a little, or launch the course again.',
  ],
};
