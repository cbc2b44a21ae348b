import {
  ownBasis,
  ownFaults,
  ownLimits,
  ownNames,
  ownSigns,
} from '../../../words/workshop/evidence/reading/ownFiles.ts';
import { rowReasons } from '../../../words/workshop/evidence/reading/rows.ts';
import type {
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import {
  ATTEMPT_COLUMNS,
  INTERACTION_COLUMNS,
} from '../../vocabulary/ownColumns.ts';
import { restoreFormula } from '../../../ground/cellFormulas.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import { notRecognised } from './notRecognised.ts';
import { openPreviewRow, type PreviewRow } from './previewRow.ts';
import type { FileFacts, Limit } from '../../vocabulary/fileRead.ts';
import type { RowResult, TableReader } from './reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';

const SYSTEM = 'Hold the Line';
const LIMITS: readonly Limit[] = [
  {
    what: 'unit',
    why: ownLimits.unit,
    instead: null,
  },
  {
    what: 'objectives',
    why: ownLimits.objectives,
    instead: 'records.json',
  },
];

/** `attempts.csv`, as {@link writeAttemptsCsv} writes it. */
export const previewAttempts = ownReader(
  'preview_attempts',
  ownNames.attempts,
  'attempts',
  ATTEMPT_COLUMNS,
  [
    ...LIMITS,
    {
      what: 'interactions',
      why: ownLimits.answers,
      instead: ownNames.interactions,
    },
  ],
  (record, row) => {
    record.started = row.moment('started_utc');
    record.completed = row.moment('completed_utc');
    record.completion = row.oneOf('completion', [
      'completed',
      'incomplete',
      'not attempted',
    ]);
    record.success = row.oneOf('success', ['passed', 'failed']);
    record.score.raw = row.number('score_raw');
    record.score.max = row.number('score_max');
    record.seconds = row.number('seconds');
  },
);

/** `interactions.csv`: every row is a record with one interaction, to be joined with the others of its attempt. */
export const previewInteractions = ownReader(
  'preview_interactions',
  ownNames.interactions,
  'interactions',
  INTERACTION_COLUMNS,
  [
    ...LIMITS,
    {
      what: 'completion',
      why: ownLimits.completion,
      instead: ownNames.attempts,
    },
  ],
  (record, row) => {
    const position = row.number('position');
    const id = row.text('interaction_id');
    if (position === null || id === null) return row.wrong(ownFaults.noPlace);
    record.interactions = [
      {
        index: position - 1,
        id,
        type: row.text('type'),
        time: row.text('time'),
        response: row.text('response'),
        correctResponses: row.text('correct_responses')?.split(' | ') ?? [],
        result: row.text('result'),
        weighting: row.number('weighting'),
        latencySeconds: row.number('latency_seconds'),
        objectives: row.text('objectives')?.split(' ') ?? [],
      },
    ];
  },
);

function ownReader(
  id: string,
  name: string,
  report: string,
  columns: readonly string[],
  limits: readonly Limit[],
  fill: (record: EvidenceRecord, row: PreviewRow) => void,
): TableReader {
  const fits = ({ rows: [header = []] }: TableHead): boolean =>
    header.length === columns.length &&
    columns.every((column, index) => header[index] === column);
  return {
    kind: 'table',
    asWritten: true,
    id,
    name,
    certainty: 'exact',
    basis: ownBasis.tables,
    limits,
    recognise: (head) =>
      fits(head)
        ? {
            reader: id,
            reason: ownSigns.table(`${report}.csv`),
            asks: [],
          }
        : null,
    open(head, facts) {
      if (!fits(head)) throw notRecognised(name);
      return { headerRow: 1, read: openOwnRows(report, columns, facts, fill) };
    },
  };
}

function openOwnRows(
  report: string,
  columns: readonly string[],
  facts: FileFacts,
  fill: (record: EvidenceRecord, row: PreviewRow) => void,
): (cells: readonly string[], row: number) => RowResult {
  const open = openPreviewRow(columns);
  return (cells, number) => {
    if (cells.length === 1 && cells[0] === '')
      return { kind: 'skipped', reason: rowReasons.blank };
    if (cells.length !== columns.length)
      return {
        kind: 'unreadable',
        reason: ownFaults.cells(cells.length, columns.length),
      };
    const source: EvidenceSource = {
      system: SYSTEM,
      report,
      exportedUtc: null,
      file: facts.file,
      row: number,
      sha256: facts.sha256,
    };
    const record = blankRecord(source);
    const row = open(cells.map(restoreFormula));
    record.learnerId = row.text('learner_id');
    record.learnerName = row.text('learner_name');
    record.course = row.text('course');
    record.release = row.text('release');
    record.attempt = row.number('attempt');
    fill(record, row);
    const fault = row.fault();
    return fault === null
      ? { kind: 'records', records: [record], unknown: row.unknown }
      : { kind: 'unreadable', reason: fault };
  };
}
