/**
 * What the bar says of the record; `{}` is filled with a time or a step. The
 * page holds these sentences, so that they cost the first launch no script.
 */
export const recordNotices = {
  connecting: 'Connecting…',
  saving: 'Saving…',
  saved: 'Saved to your LMS at {}',
  'saved-without-answers':
    'Saved to your LMS at {}: status, score and place. It keeps no single answers.',
  doubted:
    'Kept in this browser. Your LMS has not confirmed it. Keep this page open or come back with this browser.',
  'doubted-nowhere':
    'Kept on this page only. Your LMS has not confirmed it. Keep this page open until it says saved.',
  unsaved:
    'Not saved yet. Your answers are kept in this browser and sent again; keep this page open.',
  'unsaved-nowhere':
    'Not saved yet. Your answers are on this page only: do not close or reload it until it says saved.',
  offline:
    'You are offline. Read on: your answers are kept in this browser and saved when the connection is back.',
  'offline-nowhere':
    'You are offline. Read on, but do not close or reload this page: your answers are only here, and are saved when the connection is back.',
  practice:
    'Practice: nothing is recorded. Your place is kept in this browser only.',
  'practice-nowhere':
    'Practice: nothing is recorded, and this browser keeps nothing: your place lasts until you close the page.',
  review:
    'Review: your LMS opened this course for reading only. Nothing you do here is recorded.',
  elsewhere:
    'This course is open in another window, which is the one that records. You can read here, but nothing you do is recorded. Go on there, or close it.',
  free: 'The other window with this course no longer records, and this one does not record yet. To go on here, reload the page in your browser or launch the course again from your LMS.',
  absent:
    'Not recorded: no LMS answered. Close this window and launch the course from your LMS again; you can read meanwhile.',
  refused:
    'Not recorded: this launch could not begin. Close this window and launch the course again.',
  ended:
    'This launch has ended and is saved. Nothing more is recorded; launch the course again from your LMS to go on.',
  'ended-unsaved':
    'This launch has ended, and your LMS has not confirmed its last part. Nothing more is recorded. What is missing is kept in this browser: launch the course again from your LMS, on this device, to send it.',
  'ended-nowhere':
    'This launch has ended, and your LMS has not confirmed its last part. Nothing more is recorded, and nothing is kept in this browser, so what is missing may be lost: launch the course again from your LMS and see what it has kept.',
  resumed:
    'Welcome back: this is where you left off. Any other step is in the list.',
  version:
    'Your earlier progress was saved by another version of this course that this one cannot read, so the course starts afresh. Results that your LMS already holds are not changed.',
  damaged:
    'Your earlier progress came back damaged from the LMS, so the course starts afresh. Results that your LMS already holds are not changed.',
  over: 'This browser kept work of an earlier visit that your LMS has not confirmed. It was not sent: since then the course went on elsewhere, or a new attempt began.',
  judged:
    'Your LMS already holds a result for this attempt. You can read and practise; nothing you do here lowers it.',
} as const;

export type NoticeId = keyof typeof recordNotices;
