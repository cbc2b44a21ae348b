import { HoldError } from '../errors.ts';
import type { FileOutcome } from '../evidence/collect/given.ts';
import type { FileSaid, Trouble } from './messages.ts';

/** Unreadable rows that are named; the pack lists more. */
const NAMED = 20;

/** What a file is and what became of it, line by line. */
export function saidOf(file: string, outcome: FileOutcome): FileSaid {
  if (outcome.kind === 'asks')
    return { file, lines: [outcome.name, outcome.recognised.reason] };
  if (outcome.kind === 'register') {
    const { kind, lines, findings, unreadable } = outcome.part;
    return {
      file,
      lines: [
        kind === 'register' ? 'Exception register' : 'Reset log',
        `${lines} lines, ${findings.length} findings`,
        ...unreadable.slice(0, NAMED).map(rowSaid),
      ],
    };
  }
  const { reader, reason, rows, records, unreadable, unreadableRows } =
    outcome.read;
  return {
    file,
    lines: [
      `${reader.name}; how sure its format is: ${reader.certainty}`,
      reason,
      `${rows} rows, ${records} records, ${unreadable} rows not read`,
      ...unreadableRows.slice(0, NAMED).map(rowSaid),
      ...reader.limits.map(({ why, instead }) =>
        instead === null ? why : `${why} ${instead}`,
      ),
      ...outcome.notices,
    ],
  };
}

function rowSaid({ row, reason }: { row: number; reason: string }): string {
  return `Row ${row}: ${reason}`;
}

/** An error as the page shows it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HoldError)
    return { what: error.message, why: error.why, fix: error.fix };
  return {
    what: 'No pack could be made.',
    why: error instanceof Error ? error.message : String(error),
    fix: 'Reload the page and try again. If it happens again, use npm run evidence.',
  };
}
