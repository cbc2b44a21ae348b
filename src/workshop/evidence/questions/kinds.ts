import { columnsOf } from '../../../evidence/vocabulary/mappings/columnsOf.ts';
import {
  saysHow,
  saysWho,
} from '../../../evidence/vocabulary/mappings/recordMapping.ts';
import {
  MAPPED_FIELDS,
  type MappedField,
} from '../../../evidence/vocabulary/mappings/recordMapping.ts';
import { suggestColumns } from '../../../evidence/reading/readers/suggestColumns.ts';
import {
  LOG_FIELDS,
  logFields,
  REGISTER_FIELDS,
  registerFields,
} from '../../../evidence/vocabulary/mappings/registerFields.ts';
import { fieldsOf } from '../../../evidence/reading/registers/wordCollector.ts';
import type { PointedSheet } from '../../../evidence/vocabulary/mappings/registerMapping.ts';
import { isSame } from '../../../evidence/reading/registers/texts.ts';
import type { TableKind } from './kind.ts';

const RECORD_FIELDS: Record<MappedField, string> = {
  learnerId: 'Id of the person',
  learnerName: 'Name of the person',
  surname: 'Surname, where it has a column of its own',
  learnerMail: 'Mail address',
  unit: 'Unit or department',
  course: 'Course',
  release: 'Release of the course',
  attempt: 'Number of the attempt',
  started: 'Started on',
  completed: 'Completed on',
  status: 'Status',
  success: 'Passed or failed',
  scoreRaw: 'Score',
  scoreMax: 'Highest possible score',
  seconds: 'Time spent',
};

const RECORDS: TableKind = {
  id: 'records',
  label: 'Training records of people',
  question:
    'Which column says who it is, and which says who has completed and when?',
  fields: MAPPED_FIELDS.map((field) => [field, RECORD_FIELDS[field]] as const),
  suggest: suggestColumns,
  fault(columns) {
    if (!saysWho(columns))
      return 'No column says whose row it is. Point at the id, the mail address or the name.';
    return saysHow(columns)
      ? null
      : 'No column says who has completed. Point at the status, at passed or failed, or at the day of completion.';
  },
  answers: (name, columns, before) => ({
    mapping: {
      format: 'hold-the-line mapping',
      version: 1,
      name,
      columns: columnsOf(MAPPED_FIELDS, columns),
      statuses: before.mapping?.statuses ?? {},
    },
  }),
};

/** In the order in which they are offered. */
export const TABLE_KINDS: readonly [TableKind, ...TableKind[]] = [
  RECORDS,
  sheetKind(
    'register',
    'Exception register',
    'Which columns hold the account, its approval, its review and its status?',
    REGISTER_FIELDS,
  ),
  sheetKind(
    'log',
    'Reset log',
    'Which columns hold the account, the day, the check and the outcome?',
    LOG_FIELDS,
  ),
];

function sheetKind(
  id: PointedSheet['sheet'],
  label: string,
  question: string,
  names: Readonly<Record<string, string>>,
): TableKind {
  const fields = fieldsOf(id);
  return {
    id,
    label,
    question,
    fields: fields.map((field) => [field, names[field] ?? field] as const),
    suggest: (labels) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const found = labels.find((one) => isSame(one, names[field] ?? null));
          return found === undefined ? [] : [[field, found]];
        }),
      ),
    fault: (columns) =>
      Object.keys(columns).length < 2 ? 'Point at two columns at least.' : null,
    answers: (name, columns) => ({
      pointed:
        id === 'register'
          ? { sheet: id, name, columns: columnsOf(registerFields, columns) }
          : { sheet: id, name, columns: columnsOf(logFields, columns) },
    }),
  };
}
