import type { ShippedMapping } from './shippedMapping.ts';

/** A report of transcripts, as the report builder exports it: preamble, then `Entity - Field`. */
export const CORNERSTONE_TRANSCRIPT: ShippedMapping = {
  id: 'cornerstone-transcript',
  headings: {
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
  statuses: { registered: 'incomplete', terminado: 'completed' },
};

/** The standard report of that name; it covers one course, and does not name it. */
export const CORNERSTONE_PROGRESS: ShippedMapping = {
  id: 'cornerstone-progress',
  headings: {
    learnerId: ['user id'],
    learnerName: ['user'],
    unit: ['division'],
    status: ['status'],
    success: ['pass/fail'],
    scoreRaw: ['score'],
    seconds: ['time spent'],
  },
  required: ['learnerId', 'status', 'success', 'seconds'],
  statuses: { registered: 'incomplete' },
};
