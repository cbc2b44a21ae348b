import type { ShippedMapping } from './shippedMapping.ts';

/** TalentLMS, API v1: a user with `courses`, or a course with `users`, as a table of the list inside. */
export const TALENT_LMS: ShippedMapping = {
  id: 'talentlms',
  headings: {
    learnerId: ['users.id', 'id'],
    learnerName: ['users.name', 'first_name', 'login'],
    surname: ['last_name'],
    learnerMail: ['email'],
    course: ['courses.name', 'name'],
    completed: [
      'courses.completed_on_timestamp',
      'users.completed_on_timestamp',
      'courses.completed_on',
      'users.completed_on',
    ],
    status: ['courses.completion_status', 'users.completion_status'],
    seconds: ['courses.total_time_seconds', 'users.total_time_seconds'],
  },
  required: ['learnerId', 'course', 'status'],
  statuses: { not_attempted: 'not attempted' },
};
