import {
  cellMends,
  cellNames,
} from '../../../../words/workshop/evidence/reading/cells.ts';
import { rowReasons } from '../../../../words/workshop/evidence/reading/rows.ts';
import type { DateRead } from '../../dates/moments.ts';
import type { EvidenceRecord } from '../../../vocabulary/record.ts';
import { blankRecord } from '../../../vocabulary/blankRecord.ts';
import type { Answers } from '../../../vocabulary/asks.ts';
import type { FileFacts } from '../../../vocabulary/fileRead.ts';
import type { RowResult } from '../reader.ts';
import { isNothing, namesNobody } from '../../cells/noValue.ts';
import type { UnknownCell } from '../../cells/unknownCell.ts';
import { unknownStatus } from '../unknownStatus.ts';
import { cellAt, isBlank, valueAt } from '../values.ts';
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
  /** What somebody has said of words for a state. */
  statuses: Answers['statuses'];
}

/** One record for each activity of a row. */
export function readCompletionRow(
  { report, pairs, nameColumn, identity, date, facts, statuses }: Plan,
  cells: readonly string[],
  row: number,
): RowResult {
  if (isBlank(cells)) return { kind: 'skipped', reason: rowReasons.blank };
  const learner = {
    ...identity(cells),
    learnerName: valueAt(cells, nameColumn, namesNobody),
  };
  if (
    learner.learnerId === null &&
    learner.learnerMail === null &&
    learner.learnerName === null
  )
    return {
      kind: 'unreadable',
      reason: rowReasons.nobody,
    };
  const records: EvidenceRecord[] = [];
  const unknown: UnknownCell[] = [];
  const words: string[] = [];
  for (const pair of pairs) {
    const said = cellAt(cells, pair.state);
    if (said === null || isNothing(said)) continue;
    const state = readCompletionState(said, statuses);
    if (state === 'left out') continue;
    if ('word' in state) {
      words.push(state.word);
      continue;
    }
    const text = cells[pair.date] ?? '';
    const read = state.completion === 'completed' ? date(text) : null;
    if (read?.kind === 'unreadable')
      unknown.push({
        column: cellNames.dateOf(pair.name),
        text,
        mend: cellMends.moodleDate,
      });
    const record = blankRecord({
      system: 'Moodle',
      report,
      exportedUtc: null,
      file: facts.file,
      row,
      sha256: facts.sha256,
    });
    // The date of a state that is not complete says when it was changed, not when it was done.
    const completed = read?.kind === 'moment' ? read.moment : null;
    records.push(
      Object.assign(record, learner, state, { course: pair.name, completed }),
    );
  }
  if (words.length > 0) return unknownStatus(words);
  return records.length > 0
    ? { kind: 'records', records, unknown }
    : { kind: 'skipped', reason: rowReasons.noState };
}
