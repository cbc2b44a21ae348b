import { cellMends } from '../../../../words/workshop/evidence/reading/cells.ts';
import {
  moodleNames,
  scormLimits,
} from '../../../../words/workshop/evidence/reading/moodle.ts';
import { rowReasons } from '../../../../words/workshop/evidence/reading/rows.ts';
import { openDates } from '../../dates/dates.ts';
import type { DateRead } from '../../dates/moments.ts';
import { asksAboutDates } from '../../dates/dateOrder.ts';
import type { EvidenceRecord } from '../../../vocabulary/record.ts';
import { blankRecord } from '../../../vocabulary/blankRecord.ts';
import { samplesOf } from '../../headings/headings.ts';
import type { Answers, Ask } from '../../../vocabulary/asks.ts';
import type { FileFacts, Limit } from '../../../vocabulary/fileRead.ts';
import type { MappedMeaning } from '../../../vocabulary/mappings/recordMapping.ts';
import type { RowResult, UnreadableRow } from '../reader.ts';
import { unknownStatus } from '../unknownStatus.ts';
import type { TableHead } from '../../../vocabulary/tableHead.ts';
import { outcomeOf } from '../../../vocabulary/mappings/statuses.ts';
import { namesNobody } from '../../cells/noValue.ts';
import type { UnknownCell } from '../../cells/unknownCell.ts';
import { cellAt, isBlank, readScore, valueAt } from '../values.ts';
import { openIdentity } from './identity.ts';
import type { ScormTable } from './scormTable.ts';

/** What no SCORM report of Moodle can say. */
export const SCORM_LIMITS: readonly Limit[] = [
  {
    what: 'completed',
    why: scormLimits.completed,
    instead: moodleNames.completion,
  },
  {
    what: 'success',
    why: scormLimits.success,
    instead: moodleNames.completion,
  },
  {
    what: 'seconds',
    why: scormLimits.seconds,
    instead: null,
  },
  {
    what: 'time zone',
    why: scormLimits.zone,
    instead: null,
  },
];

/** What a person has to say about the table: the zone; the highest score where none stands beside a score. */
export function scormAsks(
  head: TableHead,
  table: ScormTable,
  scos: readonly number[],
): Ask[] {
  const cells = samplesOf(
    head,
    table.headerRow,
    scos.length > 0 ? scos : [table.score],
  );
  const lone = cells.filter((cell) => readScore(cell)?.max === null);
  return [
    ...asksAboutDates(table.dates),
    ...(lone.length > 0
      ? [{ ask: 'scoreMax' as const, samples: lone.slice(0, 5) }]
      : []),
  ];
}

/** One record for each SCO of a row; `add` fills in what the kind of report knows beside it. */
export function openScormRows(
  table: ScormTable,
  scos: readonly number[],
  report: string,
  facts: FileFacts,
  answers: Answers,
  add: (record: EvidenceRecord, cells: readonly string[]) => void,
): (cells: readonly string[], row: number) => RowResult {
  const date = openDates(answers, table.dates);
  const identity = openIdentity(table.header, 1, table.attempt);
  const max = answers.scoreMax ?? null;
  const statuses = knownStatuses(table, answers);
  return (cells, row) => {
    if (isBlank(cells)) return { kind: 'skipped', reason: rowReasons.blank };
    const base = blankRecord({
      system: 'Moodle',
      report,
      exportedUtc: null,
      file: facts.file,
      row,
      sha256: facts.sha256,
    });
    Object.assign(base, identity(cells));
    base.learnerName = valueAt(cells, 0, namesNobody);
    if (
      base.learnerId === null &&
      base.learnerMail === null &&
      base.learnerName === null
    )
      return unreadable(rowReasons.nobody);
    const unknown = fillAttempt(base, cells, table, date);
    const places: readonly (number | null)[] = scos.length > 0 ? scos : [null];
    const records: EvidenceRecord[] = [];
    for (const sco of places) {
      const record =
        places.length === 1 ? base : { ...base, score: { ...base.score } };
      const wrong = fillResult(record, cells, { ...table, statuses }, sco, max);
      if (wrong === 'left out') continue;
      if (wrong && 'kind' in wrong) return wrong;
      if (wrong) unknown.push(wrong);
      add(record, cells);
      records.push(record);
    }
    return records.length > 0
      ? { kind: 'records', records, unknown }
      : { kind: 'skipped', reason: rowReasons.leftOut };
  };
}

function fillAttempt(
  record: EvidenceRecord,
  cells: readonly string[],
  { attempt, started, header }: ScormTable,
  date: (text: string) => DateRead,
): UnknownCell[] {
  const unknown: UnknownCell[] = [];
  const refuse = (column: number, text: string): void => {
    const mend = cellMends.moodle;
    unknown.push({ column: header[column] ?? '', text, mend });
  };
  const text = valueAt(cells, attempt);
  if (text === null) record.completion = 'not attempted';
  else if (/^\d+$/.test(text)) record.attempt = Number(text);
  else refuse(attempt, text);
  const began = cells[started] ?? '';
  const read = date(began);
  if (read.kind === 'unreadable') refuse(started, began);
  if (read.kind === 'moment') record.started = read.moment;
  return unknown;
}

/** The last column is `raw/max`, a score alone, or a status word; a reason when it is none of them. */
function fillResult(
  record: EvidenceRecord,
  cells: readonly string[],
  {
    header,
    score,
    statuses,
  }: Pick<ScormTable, 'header' | 'score'> & {
    statuses: ReadonlyMap<string, MappedMeaning>;
  },
  sco: number | null,
  max: number | null,
): UnreadableRow | UnknownCell | 'left out' | null {
  const column = sco ?? score;
  const text = valueAt(cells, column);
  if (sco !== null) record.course = cellAt(header, sco);
  if (text === null) return null;
  const found = readScore(text);
  if (found) {
    record.score.raw = found.raw;
    record.score.max = found.max ?? max;
    return null;
  }
  if (/^[+-]?[\d.,]+\s*[%/(]/.test(text))
    return {
      column: header[column] ?? '',
      text,
      mend: cellMends.outOf,
    };
  const meaning = statuses.get(text.toLowerCase());
  if (meaning === undefined) return unknownStatus([text.toLowerCase()]);
  if (meaning === 'left out') return meaning;
  Object.assign(record, outcomeOf(meaning));
  return null;
}

/** The words of the language, and those that somebody has said. */
function knownStatuses(
  { statuses }: ScormTable,
  answers: Answers,
): ReadonlyMap<string, MappedMeaning> {
  return new Map([...statuses, ...Object.entries(answers.statuses ?? {})]);
}

function unreadable(reason: string): RowResult {
  return { kind: 'unreadable', reason };
}
