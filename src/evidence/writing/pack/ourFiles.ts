import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Report, ReportWithRecords } from '../../known/report/report.ts';
import type { SheetTable } from '../tables/cells.ts';
import { csvParts } from '../tables/csvParts.ts';
import {
  callTable,
  distributionTable,
  itemTable,
  objectiveTable,
  releaseTable,
  unitTable,
} from '../tables/figureTables.ts';
import { leftOutWords } from '../../../words/workshop/evidence/writing/pack.ts';
import { tabNames } from '../../../words/workshop/evidence/writing/workbook.ts';
import { reportPage } from '../report/reportPage.ts';
import { jsonParts } from '../tables/json.ts';
import { peopleTable } from '../tables/peopleTable.ts';
import { recordTable } from '../tables/recordTable.ts';
import {
  findingTable,
  rosterTable,
  sourceTable,
  unreadableTable,
} from '../tables/sourceTables.ts';
import { textParts } from '../tables/textParts.ts';
import { writeWorkbook } from '../tables/workbook.ts';
import { controlPage, controlTable } from './controlPages.ts';
import { learningPointsPage } from './learningPoints.ts';
import { methodPage } from './methodPage.ts';
import { inOrder } from './recordOrder.ts';

/** A workbook with more rows takes too long to make and to open. */
export const MOST_WORKBOOK_ROWS = 100_000;

/** A file of the pack. Its bytes are made part by part, when it is its turn, so that the pack stands in memory only once, zipped. */
export interface PackFile {
  name: string;
  parts: () => Iterable<Uint8Array> | Promise<Iterable<Uint8Array>>;
}

/** The files that the pack has of itself, and sentences about what it lacks. */
export interface OurFiles {
  files: PackFile[];
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

const PAGES: Record<string, (report: Report) => string> = {
  'report.html': reportPage,
  'method.html': methodPage,
  'controls.html': controlPage,
  'learning-points.html': learningPointsPage,
};

/** Pages and tables of the report, and the records in three forms; no list of people where names are hidden. */
export function ourFiles({ report, records }: ReportWithRecords): OurFiles {
  const files = [
    ...Object.entries(PAGES).map(([name, page]) => ({
      name,
      parts: () => textParts([page(report)]),
    })),
    ...Object.entries(TABLES).map(([name, table]) =>
      csvFile(name, () => table(report)),
    ),
  ];
  if (report.names === 'hidden')
    return {
      files,
      leftOut: [leftOutWords.namesHidden],
    };
  const lists = [
    csvFile('people.csv', () => peopleTable(report.people)),
    csvFile('roster.csv', () => rosterTable(report)),
  ];
  const inThreeForms = recordFiles(report, inOrder(records));
  return {
    files: [...files, ...lists, ...inThreeForms.files],
    leftOut: inThreeForms.leftOut,
  };
}

function recordFiles(
  { people }: Report,
  records: readonly EvidenceRecord[],
): OurFiles {
  const files = [
    csvFile('records.csv', () => recordTable(records)),
    { name: 'records.json', parts: () => textParts(jsonParts(records)) },
  ];
  const rows = Math.max(records.length, people.length);
  if (rows > MOST_WORKBOOK_ROWS)
    return {
      files,
      leftOut: [leftOutWords.workbook(rows, MOST_WORKBOOK_ROWS)],
    };
  const workbook = async () => [
    await writeWorkbook([
      { name: tabNames.records, table: recordTable(records) },
      { name: tabNames.people, table: peopleTable(people) },
    ]),
  ];
  return {
    files: [...files, { name: 'records.xlsx', parts: workbook }],
    leftOut: [],
  };
}

function csvFile(name: string, table: () => SheetTable): PackFile {
  return {
    name,
    parts: () => {
      const { columns, rows } = table();
      return textParts(csvParts(columns, rows));
    },
  };
}
