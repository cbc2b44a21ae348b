import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';
import { hasNoValue } from '../cells/noValue.ts';
import { readWrittenDate } from '../dates/writtenDate.ts';
import { suggestStatus } from './suggestStatus.ts';
import { readTimeSpent } from './timeSpent.ts';
import { readScore } from './values.ts';

/** The first values of a column that say something. */
export function valuesIn(
  rows: readonly (readonly string[])[],
  column: number,
): string[] {
  return rows
    .map((row) => (row[column] ?? '').trim())
    .filter((cell) => !hasNoValue(cell));
}

const isDate = (text: string): boolean =>
  /^\d{5}(?:[.,]\d+)?$/.test(text) ||
  readWrittenDate(text).kind !== 'unreadable';
const isScore = (text: string): boolean => readScore(text) !== null;
const isTime = (text: string): boolean =>
  readTimeSpent(text, 'minutes') !== null;
const isWord = (text: string): boolean => !isScore(text) && !isDate(text);

const CAN_HOLD: Partial<Record<MappedField, (text: string) => boolean>> = {
  started: isDate,
  completed: isDate,
  status: isWord,
  success: isWord,
  course: isWord,
  scoreRaw: isScore,
  scoreMax: isScore,
  attempt: isScore,
  seconds: isTime,
};

/** Whether these values can be of that field: one of them is enough, and so is none. */
export function canHold(
  field: MappedField,
  values: readonly string[],
): boolean {
  const fits = CAN_HOLD[field];
  return !fits || values.length === 0 || values.some(fits);
}

/** Whether all these values are words for how far somebody is. */
export function holdsStatuses(values: readonly string[]): boolean {
  return (
    values.length > 0 && values.every((value) => suggestStatus(value) !== null)
  );
}
