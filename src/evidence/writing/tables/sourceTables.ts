import { byText } from '../../vocabulary/sorting.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { Report } from '../../known/report/report.ts';
import type { Cell, SheetTable } from './cells.ts';
import {
  answerWords,
  wordAs,
  type Meaning,
} from '../../../words/workshop/evidence/writing/answers.ts';
import {
  sheetNames,
  sideNames,
  unreadWords,
} from '../../../words/workshop/evidence/writing/sources.ts';

/** One row a finding of the exception register and the reset log. */
export function findingTable({ registers }: Report): SheetTable {
  return {
    columns: ['sheet', 'file', 'severity', 'rule', 'lines', 'finding'],
    rows: registers.flatMap(({ kind, findings }) =>
      findings.map((one): Cell[] => [
        kind,
        one.file,
        one.severity,
        one.rule,
        one.rows.join(' '),
        one.message,
      ]),
    ),
  };
}

/** One row a file that the report was made from. */
export function sourceTable({ files, registers, roster }: Report): SheetTable {
  return {
    columns: [
      'file',
      'sha256',
      'bytes',
      'read_as',
      'format_known',
      'recognised_by',
      'answers',
      'rows',
      'records',
      'skipped',
      'unreadable',
      'notices',
    ],
    rows: [
      ...files.map(fileRow),
      ...registers.map(sheetRow),
      ...(roster ? [rosterRow(roster)] : []),
    ],
  };
}

function fileRow(one: Report['files'][number]): Cell[] {
  return [
    one.facts.file,
    one.facts.sha256,
    one.facts.bytes ?? null,
    one.reader.name,
    one.reader.certainty,
    one.reason,
    answersInWords(one.answers),
    one.rows,
    one.records,
    one.skipped,
    one.unreadable,
    one.notices.join(' ') || null,
  ];
}

function sheetRow(one: Report['registers'][number]): Cell[] {
  return [
    one.file,
    one.sha256,
    null,
    sheetNames[one.kind],
    null,
    null,
    answersInWords(one.answers),
    one.lines,
    null,
    null,
    one.unreadableLines,
    null,
  ];
}

function rosterRow(one: NonNullable<Report['roster']>): Cell[] {
  return [
    one.file,
    one.sha256,
    null,
    sheetNames.roster,
    null,
    null,
    null,
    one.people,
    null,
    null,
    one.unreadable.length,
    null,
  ];
}

/** One row a line that could not be read; a file with more than are kept says so in its last row. */
export function unreadableTable({
  files,
  registers,
  roster,
}: Report): SheetTable {
  const rows: Cell[][] = [];
  const list = (
    file: string,
    listed: readonly { row: number; reason: string }[],
    count: number,
  ) => {
    for (const { row, reason } of listed) rows.push([file, row, reason]);
    const more = count - listed.length;
    if (more > 0) rows.push([file, null, unreadWords.notListed(more)]);
  };
  for (const { facts, unreadable, unreadableRows } of files)
    list(facts.file, unreadableRows, unreadable);
  for (const { file, unreadable, unreadableLines } of registers)
    list(file, unreadable, unreadableLines);
  if (roster) list(roster.file, roster.unreadable, roster.unreadable.length);
  return { columns: ['file', 'row', 'reason'], rows };
}

/** Who is on one side only. */
export function rosterTable(report: Report): SheetTable {
  return {
    columns: ['side', 'person'],
    rows: [
      ...report.withoutRecord.map((one) => [sideNames.roster, one]),
      ...report.notOnRoster.map((one) => [sideNames.records, one]),
    ],
  };
}

/** What a person answered where the file did not say; null when nothing was asked. */
export function answersInWords(answers: FileAnswers): string | null {
  const { zone, dateOrder, scoreMax, worksheet, timeUnit } = answers;
  const { statuses, testUsers, unread, mapping, sheet, roster, leavers } =
    answers;
  const said = [
    zone && answerWords.zone(zone),
    dateOrder && answerWords.dates(dateOrder),
    scoreMax !== undefined && answerWords.scoreMax(scoreMax),
    worksheet !== undefined && answerWords.worksheet(worksheet),
    timeUnit && answerWords.timeUnit(timeUnit),
    statuses && answerWords.statuses(wordsInWords(statuses)),
    testUsers && answerWords.testUsers(testUsers),
    unread && answerWords.unread,
    answers.byColumns && !mapping && answerWords.byColumns,
    mapping && answerWords.mapping(mapping.name),
    mapping && leftOutInWords(mapping),
    sheet && answerWords.sheet(sheet.sheet, sheet.name),
    roster && answerWords.roster(roster.name),
    leavers && answerWords.leavers(wordsInWords(leavers)),
  ].filter(Boolean);
  return said.length > 0 ? said.join('; ') : null;
}

function wordsInWords(meanings: Readonly<Record<string, Meaning>>): string[] {
  return Object.entries(meanings)
    .map(([word, meaning]) => wordAs(word, meaning))
    .sort(byText);
}

function leftOutInWords({ statuses }: Mapping): string | null {
  const words = Object.entries(statuses)
    .filter(([, meaning]) => meaning === 'left out')
    .map(([word]) => word)
    .sort(byText);
  return words.length > 0 ? answerWords.leftOut(words) : null;
}
