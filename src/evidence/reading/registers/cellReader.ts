import { sheetDays } from '../../../words/workshop/evidence/reading/days.ts';
import { lineFaults } from '../../../words/workshop/evidence/reading/registers.ts';
import { dayNumber } from '../../../ground/dayNumber.ts';
import type { DayNumber } from '../../../ground/days.ts';
import { isNothing, namesNobody } from '../cells/noValue.ts';
import type { ReadDate } from './readDate.ts';
import { isAmong, quote } from './texts.ts';
import { splitTime } from './timeOfDay.ts';

/** Nobody writes a date or a time of such length. */
const LONGEST_DATE = 60;

/** Reads the cells of one row by field, and keeps what could not be read. */
export interface CellReader<Field extends string> {
  /** Null when the cell is empty, or says in signs that it is. */
  text: (field: Field) => string | null;
  /** The meaning of a word; null when the cell is empty or holds none of the words. */
  word: <Meaning>(
    field: Field,
    meanings: readonly (readonly [Meaning, readonly string[]])[],
  ) => Meaning | null;
  /** A time of day after the date is left out: workbooks write midnight to every date. */
  day: (field: Field) => DayNumber | null;
  /** Says that a cell cannot be read, and why. */
  refuse: (field: Field, reason: string) => null;
  unreadable: ReadonlySet<Field>;
  /** Why not, in words; null when every cell was read. */
  reason: () => string | null;
}

/** Sets up for one row. @param nameOf what a column is called in messages. */
export function cellReader<Field extends string>(
  cells: readonly string[],
  places: ReadonlyMap<Field, number>,
  nameOf: (field: Field) => string,
  readDate: ReadDate,
): CellReader<Field> {
  const unreadable = new Set<Field>();
  const reasons: string[] = [];
  const written = (field: Field) => {
    const at = places.get(field);
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const text = (field: Field) => {
    const cell = written(field);
    return namesNobody(cell) ? null : cell;
  };
  const refuse = (field: Field, reason: string) => {
    unreadable.add(field);
    reasons.push(lineFaults.cell(nameOf(field), reason));
    return null;
  };
  return {
    text,
    refuse,
    unreadable,
    word(field, meanings) {
      const cell = written(field);
      if (cell === '') return null;
      const found = meanings.find(([, words]) => isAmong(words, cell));
      if (found) return found[0];
      if (isNothing(cell)) return null;
      const known = meanings.flatMap(([, words]) => words);
      return refuse(field, lineFaults.word(quote(cell), known));
    },
    day(field) {
      const cell = text(field);
      if (cell === null) return null;
      if (cell.length > LONGEST_DATE)
        return refuse(field, sheetDays.tooLong(quote(cell)));
      const read = readDate(splitTime(cell).date);
      if ('reason' in read) return refuse(field, read.reason);
      return read.day === null ? null : dayNumber(read.day);
    },
    reason: () => (reasons.length === 0 ? null : lineFaults.line(reasons)),
  };
}
