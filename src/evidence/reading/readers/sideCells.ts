import { cellMends } from '../../../words/workshop/evidence/reading/cells.ts';
import type { EvidenceRecord, Moment } from '../../vocabulary/record.ts';
import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';
import { canBeScore, canBeSeconds } from '../cells/bounds.ts';
import { hasNoValue, isNoDay } from '../cells/noValue.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import type { ColumnPlan, DateField } from './columnPlan.ts';
import { readTimeSpent } from './timeSpent.ts';
import { readNumber, readScore, valueAt } from './values.ts';

/** What a row says beside who it is about and how far somebody is. */
type Facts = Pick<
  EvidenceRecord,
  'attempt' | 'started' | 'completed' | 'score' | 'seconds'
>;

/** Reads the cells without which a row still says who has done what; what cannot be read is unknown. */
export function readSideCells(
  cells: readonly string[],
  { columns, labels, scoreMax, timeUnit, dates }: ColumnPlan,
): { facts: Facts; unknown: UnknownCell[] } {
  const unknown: UnknownCell[] = [];
  const read = <T>(
    field: MappedField,
    mend: string,
    read: (text: string) => T | null,
    isNone = hasNoValue,
  ): T | null => {
    const column = columns[field];
    const text = valueAt(cells, column, isNone);
    if (text === null || column === undefined) return null;
    const value = read(text);
    if (value === null)
      unknown.push({ column: labels[column] ?? field, text, mend });
    return value;
  };
  const moment = (field: DateField): Moment | null =>
    read(
      field,
      cellMends.date,
      (text) => {
        const found = dates[field](text);
        return found.kind === 'moment' ? found.moment : null;
      },
      isNoDay,
    );
  const score = read('scoreRaw', cellMends.number, scoreIn);
  const seen = unknown.length;
  const max = read('scoreMax', cellMends.number, (text) =>
    bounded(readNumber(text), canBeScore),
  );
  // Where the highest score stands and cannot be read, what holds for the others is no answer.
  const usual = score === null || unknown.length > seen ? null : scoreMax;
  const facts = {
    attempt: read('attempt', cellMends.number, readNumber),
    started: moment('started'),
    completed: moment('completed'),
    score: {
      raw: score?.raw ?? null,
      min: null,
      max: score?.max ?? max ?? usual,
      scaled: null,
    },
    seconds: read('seconds', cellMends.number, (text) =>
      bounded(readTimeSpent(text, timeUnit), canBeSeconds),
    ),
  };
  return { facts, unknown };
}

function scoreIn(text: string): ReturnType<typeof readScore> {
  const score = readScore(text);
  const fits =
    score !== null && canBeScore(score.raw) && canBeScore(score.max ?? 0);
  return fits ? score : null;
}

function bounded(
  value: number | null,
  fits: (value: number) => boolean,
): number | null {
  return value !== null && fits(value) ? value : null;
}
