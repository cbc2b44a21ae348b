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
import {
  columnFaults,
  recordFields,
  tableWords,
} from '../../../words/workshop/evidence/columns.ts';
import type { TableKind } from './kind.ts';

const RECORD_FIELDS: Record<MappedField, string> = recordFields;

const RECORDS: TableKind = {
  id: 'records',
  ...tableWords.records,
  fields: MAPPED_FIELDS.map((field) => [field, RECORD_FIELDS[field]] as const),
  suggest: suggestColumns,
  fault(columns) {
    if (!saysWho(columns)) return columnFaults.nobody;
    return saysHow(columns) ? null : columnFaults.nothingDone;
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
  sheetKind('register', REGISTER_FIELDS),
  sheetKind('log', LOG_FIELDS),
];

function sheetKind(
  id: PointedSheet['sheet'],
  names: Readonly<Record<string, string>>,
): TableKind {
  const fields = fieldsOf(id);
  return {
    id,
    ...tableWords[id],
    fields: fields.map((field) => [field, names[field] ?? field] as const),
    suggest: (labels) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const found = labels.find((one) => isSame(one, names[field] ?? null));
          return found === undefined ? [] : [[field, found]];
        }),
      ),
    fault: (columns) =>
      Object.keys(columns).length < 2 ? columnFaults.tooFew : null,
    answers: (name, columns) => ({
      pointed:
        id === 'register'
          ? { sheet: id, name, columns: columnsOf(registerFields, columns) }
          : { sheet: id, name, columns: columnsOf(logFields, columns) },
    }),
  };
}
