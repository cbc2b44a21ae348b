import { columnReader, NO_HEADINGS } from './columnReader.ts';
import { PLAIN_STATUSES } from './statuses.ts';

const SYSTEM = 'Cornerstone';
const LIMITS = [
  {
    what: 'interactions' as const,
    why: 'The report has no answers and no calls.',
    instead: null,
  },
  {
    what: 'release' as const,
    why: 'The training version is the one that Cornerstone gives the training, not the release of the course.',
    instead: null,
  },
];

/** A report of transcripts, as the report builder exports it: preamble, then `Entity - Field`. */
export const cornerstoneTranscript = columnReader({
  id: 'cornerstone_transcript',
  name: 'Cornerstone: transcript report',
  system: SYSTEM,
  report: 'transcript report',
  certainty: 'unverified',
  basis:
    'Headings seen in public processing scripts, English and Spanish; which columns there are is up to whoever built the report.',
  limits: [
    ...LIMITS,
    {
      what: 'attempt',
      why: 'A transcript has one line for a training, not for an attempt.',
      instead: null,
    },
    {
      what: 'success',
      why: 'Its status says that a training is completed, not whether it was passed.',
      instead: 'Cornerstone: SCORM 2004 Course Progress Chart',
    },
    {
      what: 'started',
      why: 'The assigned date is not the day on which the learner began.',
      instead: null,
    },
  ],
  headings: {
    ...NO_HEADINGS,
    learnerId: ['user - user id', 'user id', 'identificación de usuario'],
    learnerName: [
      'user - user full name',
      'user full name',
      'nombre completo del usuario',
    ],
    learnerMail: ['user - email', 'user - user email', 'user email'],
    unit: ['user - division', 'user - department', 'division'],
    course: [
      'training - training title',
      'training title',
      'título de la capacitación',
    ],
    completed: [
      'transcript - transcript completed date',
      'transcript completed date',
      'fecha de finalización de expediente',
    ],
    status: [
      'transcript - transcript status',
      'transcript status',
      'estado del expediente',
    ],
    scoreRaw: ['transcript - transcript score', 'transcript score'],
  },
  required: ['learnerId', 'course', 'status'],
  statuses: {
    ...PLAIN_STATUSES,
    registered: 'incomplete',
    terminado: 'completed',
  },
  reason:
    'The columns User ID, Training Title and Transcript Status of a Cornerstone transcript.',
});

/** The standard report of that name. */
export const cornerstoneProgress = columnReader({
  id: 'cornerstone_progress',
  name: 'Cornerstone: SCORM 2004 Course Progress Chart',
  system: SYSTEM,
  report: 'SCORM 2004 Course Progress Chart',
  certainty: 'documented',
  basis:
    'Headings from the help of Cornerstone; how it writes time spent and statuses has not been seen.',
  limits: [
    ...LIMITS,
    {
      what: 'course',
      why: 'The report covers one course and does not name it in its rows.',
      instead: 'Cornerstone: transcript report',
    },
    {
      what: 'completed',
      why: 'It has the day of registration and none of completion.',
      instead: 'Cornerstone: transcript report',
    },
  ],
  headings: {
    ...NO_HEADINGS,
    learnerId: ['user id'],
    learnerName: ['user'],
    unit: ['division'],
    status: ['status'],
    success: ['pass/fail'],
    scoreRaw: ['score'],
    seconds: ['time spent'],
  },
  required: ['learnerId', 'status', 'success', 'seconds'],
  statuses: { ...PLAIN_STATUSES, registered: 'incomplete' },
  reason:
    'The columns User ID, Status, Pass/Fail and Time Spent of the progress chart.',
});
