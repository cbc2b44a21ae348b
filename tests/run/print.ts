import type { Counts } from './counts.ts';
import type { Outcome } from './schedule.ts';

/** One stage as `npm test` prints it. */
export interface Row {
  name: string;
  outcome: Outcome;
  counts: Counts;
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–' };

function seconds(outcome: Outcome): string {
  return outcome.kind === 'skipped' ? '' : `${outcome.seconds.toFixed(1)} s`;
}

function note({ outcome, counts }: Row): string {
  if (outcome.kind === 'skipped')
    return `not run, because "${outcome.because}" did not pass`;
  const parts = [
    `${counts.passed} passed`,
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ];
  return parts.join(', ');
}

/** The line that appears as soon as a stage has ended, and its row in the table. */
export function line(row: Row): string {
  const { outcome, name } = row;
  return [
    MARKS[outcome.kind],
    name.padEnd(9),
    seconds(outcome).padStart(8),
    ` ${note(row)}`,
  ].join(' ');
}

/** Every stage once more, one below the other. */
export function table(rows: readonly Row[]): string {
  return rows.map(line).join('\n');
}

/** `N passed, N failed`, with the skipped ones where there are any. CI reads this line. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${tail}`;
}
