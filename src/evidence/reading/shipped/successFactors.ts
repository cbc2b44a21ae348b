import type { ShippedMapping } from './shippedMapping.ts';

/** The learning history of SAP SuccessFactors Learning, as CSV; it lists what was finished. */
export const SUCCESS_FACTORS: ShippedMapping = {
  id: 'successfactors',
  headings: {
    learnerId: ['user id', 'userid', 'student id', 'studentid', 'stud_id'],
    learnerName: [
      'user name',
      'student name',
      'full name',
      'first name',
      'firstname',
    ],
    surname: ['last name', 'lastname'],
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
    'course completed': 'completed',
    'course complete': 'completed',
  },
};
