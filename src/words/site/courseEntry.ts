import { counted, percent } from '../phrasing.ts';

/** What the start page says of each course. */
export const entryWords = {
  time: 'Time',
  lesson: 'Lesson',
  desk: 'Practice desk',
  check: 'Check',
  release: 'Release',
  open: 'Open the course',
  note: 'Practice: on this site nothing is recorded. For records, launch it from your LMS.',
  objectives: 'Afterwards you can',
  forLead: '(for those who run the desk)',
};

/** Its place among the courses. */
export function placeOf(number: number, of: number): string {
  return of === 1 ? 'The course' : `Course ${number} of ${of}`;
}

/** How long it takes. @param agent minutes of an agent's way; null where there is one way alone. */
export function timeOf(all: number, agent: number | null): string {
  return agent === null
    ? `about ${all} minutes`
    : `about ${agent} minutes for agents, ${all} for those who run the desk`;
}

/** What the lesson holds. @param forLead steps of those that are for who runs the desk. */
export function lessonOf(
  steps: number,
  forLead: number,
  pictures: number,
): string {
  return [
    `${counted(steps, 'short step')}${forLead > 0 ? `, ${forLead} of them for those who run the desk` : ''}`,
    ...(pictures > 0 ? [counted(pictures, 'picture')] : []),
  ].join('; ');
}

/** What the practice desk asks. */
export function deskOf(calls: number): string {
  return `${counted(calls, 'simulated call')} or more`;
}

/** What the check asks. @param pass in per cent. */
export function checkOf(
  questions: number,
  pass: number,
  tries: number,
): string {
  return `${counted(questions, 'question')}, ${percent(pass)} to pass, ${tries === 1 ? 'one try' : `${tries} tries`}`;
}
