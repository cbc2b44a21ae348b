import { columnReader, NO_HEADINGS } from './columnReader.ts';
import { PLAIN_STATUSES } from './statuses.ts';

/** The learning history of SAP SuccessFactors Learning, as CSV. */
export const successFactorsHistory = columnReader({
  id: 'successfactors_history',
  name: 'SuccessFactors: learning history',
  system: 'SAP SuccessFactors',
  report: 'learning history',
  certainty: 'unverified',
  basis:
    'Field names of the learning history service; a CSV report may name its columns otherwise.',
  limits: [
    {
      what: 'interactions',
      why: 'The learning history has no answers and no calls.',
      instead: null,
    },
    {
      what: 'release',
      why: 'The revision date is that of the item in SuccessFactors, not the release of the course.',
      instead: null,
    },
    {
      what: 'started',
      why: 'The history has the day of completion only.',
      instead: null,
    },
    {
      what: 'completion',
      why: 'The history lists what was finished: who has not begun is missing.',
      instead: null,
    },
  ],
  headings: {
    ...NO_HEADINGS,
    learnerId: ['user id', 'userid', 'student id', 'studentid', 'stud_id'],
    learnerName: ['user name', 'student name', 'full name'],
    learnerMail: ['email', 'email address'],
    unit: ['organization', 'organization id', 'orgid'],
    course: [
      'title',
      'item title',
      'component title',
      'itemid',
      'item id',
      'componentid',
      'component id',
    ],
    completed: ['completiondate', 'completion date'],
    status: [
      'completionstatusdesc',
      'completion status description',
      'completion status',
      'completionstatusid',
    ],
    scoreRaw: ['grade'],
  },
  required: ['learnerId', 'course', 'completed', 'status'],
  statuses: {
    ...PLAIN_STATUSES,
    'course completed': 'completed',
    'course complete': 'completed',
  },
  reason:
    'The columns of a learning history: user, item, completion date and completion status.',
});
