import { lineFaults } from '../../../words/workshop/evidence/reading/registers.ts';
import { cellReader } from './cellReader.ts';
import type { CellReader } from './cellReader.ts';
import type { ReadDate } from './readDate.ts';
import { LOG_FIELDS } from '../../vocabulary/mappings/registerFields.ts';
import type { LogField } from '../../vocabulary/mappings/registerFields.ts';
import type { LineRead, LogLine } from './line.ts';
import type { LogMapping } from '../../vocabulary/mappings/registerMapping.ts';
import { readOffset, splitTime } from './timeOfDay.ts';
import { quote } from './texts.ts';

/** Reads one line of the reset log. */
export function readLogLine(
  cells: readonly string[],
  row: number,
  places: ReadonlyMap<LogField, number>,
  { words, columns }: LogMapping,
  readDate: ReadDate,
): LineRead<LogLine> {
  const nameOf = (field: LogField) => columns[field] ?? LOG_FIELDS[field];
  const read = cellReader(cells, places, nameOf, readDate);
  const { text, unreadable } = read;
  const yesOrNo = (field: LogField) =>
    read.word(field, [
      [true, words.yes],
      [false, words.no],
    ]);
  const line: LogLine = {
    row,
    unreadable,
    ...timesOf(read, !places.has('offset')),
    ticket: text('ticket'),
    person: text('person'),
    account: text('account'),
    privileged: yesOrNo('privileged'),
    check: text('check'),
    secondCheck: text('secondCheck'),
    approver: text('approver'),
    approverRole: text('approverRole'),
    reached: text('reached'),
    outcome: read.word('outcome', [
      ['reset', words.resets],
      ['other', words.others],
    ]),
    enrolled: text('enrolled'),
    oldMethodRemoved: yesOrNo('oldMethodRemoved'),
    sessionsEnded: yesOrNo('sessionsEnded'),
    userNotified: yesOrNo('userNotified'),
    agent: text('agent'),
  };
  return { line, reason: read.reason() };
}

const MINUTES_A_DAY = 1440;

/**
 * Day, minute and offset. A table without a column for the offset has one clock for all
 * its lines: their times can be compared with each other, and with nothing else.
 */
function timesOf(
  read: CellReader<LogField>,
  oneClock: boolean,
): Pick<LogLine, 'when' | 'minute' | 'offset'> {
  const when = read.day('when');
  const text = when === null ? '' : (read.text('when') ?? '');
  const { minutes, offset: said } = splitTime(text);
  const written = read.text('offset');
  const stated = written === null ? null : readOffset(written);
  if (written !== null && stated === null)
    read.refuse('offset', lineFaults.offset(quote(written)));
  // A workbook's cells have no zone, and turned into text they often end in Z all the
  // same: what somebody wrote in the column for it counts more.
  const offset = written === null ? said : stated;
  const ahead = offset ?? (oneClock ? 0 : null);
  const minute =
    when === null || minutes === null || ahead === null
      ? null
      : when * MINUTES_A_DAY + minutes - ahead;
  return { when, minute, offset };
}
