import type { DateRead } from '../../dates/dates.ts';
import type { EvidenceRecord } from '../../../vocabulary/record.ts';
import { blankRecord } from '../../../vocabulary/blankRecord.ts';
import type { FileFacts } from '../../../vocabulary/fileRead.ts';
import type { RowResult } from '../reader.ts';
import { cellAt, inMessage, isBlank } from '../values.ts';
import { readCompletionState } from './completionStates.ts';
import type { Identity } from './identity.ts';

/** Two columns of a completion report, from 0. */
export interface Pair {
  name: string;
  state: number;
  date: number;
}

interface Plan {
  report: string;
  pairs: readonly Pair[];
  nameColumn: number;
  identity: (cells: readonly string[]) => Identity;
  date: (text: string) => DateRead;
  facts: FileFacts;
}

/** One record for each activity of a row. */
export function readCompletionRow(
  { report, pairs, nameColumn, identity, date, facts }: Plan,
  cells: readonly string[],
  row: number,
): RowResult {
  if (isBlank(cells)) return { kind: 'skipped', reason: 'The row is blank.' };
  const learner = {
    ...identity(cells),
    learnerName: cellAt(cells, nameColumn),
  };
  if (
    learner.learnerId === null &&
    learner.learnerMail === null &&
    learner.learnerName === null
  )
    return {
      kind: 'unreadable',
      reason:
        'The row names no learner. Export it again with names or mail addresses.',
    };
  const records: EvidenceRecord[] = [];
  for (const pair of pairs) {
    const text = cellAt(cells, pair.state);
    if (text === null) continue;
    const state = readCompletionState(text);
    if (!state)
      return {
        kind: 'unreadable',
        reason: `"${inMessage(text)}" is no state of completion that is known. Export the report in English, or use a mapping.`,
      };
    const read = date(cells[pair.date] ?? '');
    if (read.kind === 'unreadable') return read;
    const record = blankRecord({
      system: 'Moodle',
      report,
      exportedUtc: null,
      file: facts.file,
      row,
      sha256: facts.sha256,
    });
    // The date of a state that is not complete says when it was changed, not when it was done.
    const completed =
      read.kind === 'moment' && state.completion === 'completed'
        ? read.moment
        : null;
    records.push(
      Object.assign(record, learner, state, { course: pair.name, completed }),
    );
  }
  return records.length > 0
    ? { kind: 'records', records }
    : { kind: 'skipped', reason: 'No activity of the row has a state.' };
}
