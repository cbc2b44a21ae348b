import type { ShippedMapping } from './shippedMapping.ts';

/** The course report of Docebo. */
export const DOCEBO: ShippedMapping = {
  id: 'docebo',
  headings: {
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
  statuses: { subscribed: 'not attempted', enrolled: 'not attempted' },
};
