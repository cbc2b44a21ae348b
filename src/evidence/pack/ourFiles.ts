import { encodeText } from '../../packaging/bytes.ts';
import type { EvidenceRecord } from '../record.ts';
import type { Report, ReportWithRecords } from '../report/report.ts';
import type { SheetTable } from '../writers/cells.ts';
import { csvParts } from '../writers/csvParts.ts';
import {
  callTable,
  distributionTable,
  itemTable,
  objectiveTable,
  releaseTable,
  unitTable,
} from '../writers/figureTables.ts';
import { numberInWords } from '../writers/format.ts';
import { reportPage } from '../writers/html/reportPage.ts';
import { jsonParts } from '../writers/json.ts';
import { peopleTable } from '../writers/peopleTable.ts';
import { recordTable } from '../writers/recordTable.ts';
import {
  findingTable,
  rosterTable,
  sourceTable,
  unreadableTable,
} from '../writers/sourceTables.ts';
import { textBytes } from '../writers/textBytes.ts';
import { writeWorkbook } from '../writers/workbook.ts';
import { controlPage, controlTable } from './controlPages.ts';
import { methodPage } from './methodPage.ts';
import { inOrder } from './recordOrder.ts';

/** A workbook with more rows takes too long to make and to open. */
export const MOST_WORKBOOK_ROWS = 100_000;

/** The files that the pack has of itself, and sentences about what it lacks. */
export interface OurFiles {
  files: Map<string, Uint8Array>;
  leftOut: string[];
}

const TABLES: Record<string, (report: Report) => SheetTable> = {
  'units.csv': unitTable,
  'releases.csv': releaseTable,
  'distributions.csv': distributionTable,
  'items.csv': itemTable,
  'objectives.csv': objectiveTable,
  'calls.csv': callTable,
  'findings.csv': findingTable,
  'sources.csv': sourceTable,
  'unreadable.csv': unreadableTable,
  'controls.csv': controlTable,
};

/** Pages and tables of the report, and the records in three forms; no list of people where names are hidden. */
export async function ourFiles({
  report,
  records,
}: ReportWithRecords): Promise<OurFiles> {
  const files = new Map([
    ['report.html', encodeText(reportPage(report))],
    ['method.html', encodeText(methodPage(report))],
    ['controls.html', encodeText(controlPage(report))],
    ...Object.entries(TABLES).map(([name, table]): [string, Uint8Array] => [
      name,
      csvBytes(table(report)),
    ]),
  ]);
  if (report.names === 'hidden')
    return {
      files,
      leftOut: [
        'people.csv, roster.csv and records.*: names are hidden in this report.',
      ],
    };
  files.set('people.csv', csvBytes(peopleTable(report.people)));
  files.set('roster.csv', csvBytes(rosterTable(report)));
  return { files, leftOut: await addRecords(files, report, inOrder(records)) };
}

async function addRecords(
  files: Map<string, Uint8Array>,
  { people }: Report,
  records: readonly EvidenceRecord[],
): Promise<string[]> {
  files.set('records.csv', csvBytes(recordTable(records)));
  files.set('records.json', textBytes(jsonParts(records)));
  const rows = Math.max(records.length, people.length);
  if (rows > MOST_WORKBOOK_ROWS)
    return [
      `records.xlsx: it would have ${numberInWords(rows)} rows, more than ${numberInWords(MOST_WORKBOOK_ROWS)}. records.csv and people.csv have them all.`,
    ];
  const workbook = await writeWorkbook([
    { name: 'Records', table: recordTable(records) },
    { name: 'People', table: peopleTable(people) },
  ]);
  files.set('records.xlsx', workbook);
  return [];
}

function csvBytes({ columns, rows }: SheetTable): Uint8Array {
  return textBytes(csvParts(columns, rows));
}
