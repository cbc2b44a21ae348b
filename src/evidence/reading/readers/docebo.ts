import { columnReader, NO_HEADINGS } from './columnReader.ts';
import { PLAIN_STATUSES } from './statuses.ts';

/** The course report of Docebo. */
export const doceboCourses = columnReader({
  id: 'docebo_courses',
  name: 'Docebo: users and courses report',
  system: 'Docebo',
  report: 'users and courses report',
  certainty: 'unverified',
  basis:
    'The help names no columns but the username; the admin chooses which there are.',
  limits: [
    {
      what: 'interactions',
      why: 'The report has no answers and no calls.',
      instead: null,
    },
    {
      what: 'release',
      why: 'The report does not carry the release of the course.',
      instead: null,
    },
    {
      what: 'success',
      why: 'Its status says that a course is completed, not whether it was passed.',
      instead: null,
    },
  ],
  headings: {
    ...NO_HEADINGS,
    learnerId: ['username'],
    learnerName: ['full name', 'user full name', 'first name'],
    surname: ['last name'],
    learnerMail: ['email', 'user email', 'e-mail'],
    unit: ['branch name', 'branches', 'user branch name'],
    course: ['course name', 'course title', 'course'],
    started: [
      'first access date',
      'course first access date',
      'date first access',
      'course first access',
    ],
    completed: [
      'completion date',
      'course completion date',
      'date completed',
      'date complete',
    ],
    status: [
      'enrollment status',
      'enrolment status',
      'course enrollment status',
      'status',
    ],
    scoreRaw: ['score', 'course score', 'final score'],
    scoreMax: ['max score'],
  },
  required: ['learnerId', 'course', 'status'],
  statuses: {
    ...PLAIN_STATUSES,
    subscribed: 'not attempted',
    enrolled: 'not attempted',
  },
  reason: 'The columns Username, course name and enrolment status.',
});
