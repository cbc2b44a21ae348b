/** What a person answered where a file did not say. */
export const answerWords = {
  zone: (zone: string) => `time zone ${zone}`,
  dates: (order: 'dmy' | 'mdy' | 'ymd') =>
    `dates as ${order.split('').join('/')}`,
  scoreMax: (most: number) => `scores out of ${most}`,
  worksheet: (name: string) => `the sheet "${name}"`,
  timeUnit: (unit: 'seconds' | 'minutes' | 'hours') => `times spent in ${unit}`,
  statuses: (words: string[]) => `status words: ${words.join(', ')}`,
  testUsers: (said: 'left out' | 'counted') =>
    `people who look like test users ${said}`,
  unread: 'what cannot be read of it left out',
  byColumns: 'read by its columns',
  mapping: (name: string) => `columns by the mapping ${name}`,
  leftOut: (words: string[]) =>
    `rows left out by their status: ${words.join(', ')}`,
  sheet: (kind: 'register' | 'log', name: string) =>
    `read as ${kind === 'log' ? 'a reset log' : 'an exception register'} by the mapping ${name}`,
  roster: (name: string) => `columns of the roster by the mapping ${name}`,
  leavers: (words: string[]) => `words of the roster: ${words.join(', ')}`,
};

/** What a word of a status column, or of a roster, was said to mean. */
export type Meaning =
  | 'completed'
  | 'passed'
  | 'failed'
  | 'incomplete'
  | 'not attempted'
  | 'left out'
  | 'here'
  | 'left';

/** A word of a file with what it was said to mean. */
export function wordAs(word: string, meaning: Meaning): string {
  return `"${word}" as ${meaning}`;
}
