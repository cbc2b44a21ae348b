import { momentAsWritten, precisionOf } from '../../vocabulary/moments.ts';
import type { EvidenceRecord, Moment } from '../../vocabulary/record.ts';
import type { Cell, SheetTable } from './cells.ts';
import { answersInShort } from './csv.ts';

/** The columns of {@link recordTable}: every field of a record. */
const RECORD_COLUMNS = [
  'learner_id',
  'learner_name',
  'learner_mail',
  'unit',
  'course_id',
  'course',
  'release',
  'pass_mark',
  'attempt',
  'started',
  'started_zone',
  'started_precision',
  'completed',
  'completed_zone',
  'completed_precision',
  'completion',
  'success',
  'score_raw',
  'score_min',
  'score_max',
  'score_scaled',
  'seconds',
  'changed_by_hand',
  'changed_by',
  'interactions',
  'answers',
  'objectives',
  'source_system',
  'source_report',
  'source_exported_utc',
  'source_file',
  'source_row',
  'source_sha256',
] as const;

/** One row an attempt, with where it can be looked up again. */
export function recordTable(records: readonly EvidenceRecord[]): SheetTable {
  // Made anew each time they are gone through: as a list they would double the memory.
  const rows = { [Symbol.iterator]: () => rowsOf(records) };
  return { columns: RECORD_COLUMNS, rows };
}

function* rowsOf(records: readonly EvidenceRecord[]): Generator<Cell[]> {
  for (const record of records) yield rowOf(record);
}

/** A moment as far as its source writes it, its zone, and how far that is. */
export function momentCells(moment: Moment | null): Cell[] {
  if (moment === null) return [null, null, null];
  return [momentAsWritten(moment), moment.zone, precisionOf(moment)];
}

function rowOf(record: EvidenceRecord): Cell[] {
  const { started, completed, score, override, source } = record;
  return [
    record.learnerId,
    record.learnerName,
    record.learnerMail,
    record.unit,
    record.courseId,
    record.course,
    record.release,
    record.passMark,
    record.attempt,
    ...momentCells(started),
    ...momentCells(completed),
    record.completion,
    record.success,
    score.raw,
    score.min,
    score.max,
    score.scaled,
    record.seconds,
    // Not "no": most sources do not say.
    override ? 'yes' : null,
    override?.by ?? null,
    record.interactions?.length ?? null,
    answersInShort(record),
    record.objectives
      ?.map(({ id, status }) => `${id}=${status ?? ''}`)
      .join('; ') ?? null,
    source.system,
    source.report,
    source.exportedUtc,
    source.file,
    source.row,
    source.sha256,
  ];
}
