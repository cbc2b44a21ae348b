import {
  ROSTER_FIELDS,
  saysWhom,
  type RosterField,
} from '../../../evidence/vocabulary/mappings/rosterMapping.ts';
import type { Columns, TableKind } from './kind.ts';
import { columnsOf } from '../../../evidence/vocabulary/mappings/columnsOf.ts';

const ROSTER_LABELS: Record<RosterField, string> = {
  id: 'Id of the person',
  account: 'User name for logging in',
  mail: 'Mail address',
  name: 'Name of the person',
  firstName: 'First name',
  surname: 'Surname',
  unit: 'Unit or department',
  manager: 'Manager',
  start: 'Start date',
  lastDay: 'Last day, of who has left or will leave',
  status: 'Whether somebody is still here or has left',
};

/** A roster. @param known what its headings say. */
export function rosterKind(known: Columns): TableKind {
  return {
    id: 'roster',
    label: 'Roster',
    question:
      'Which column holds the id or the mail address of each person who should complete the course?',
    fields: ROSTER_FIELDS.map(
      (field) => [field, ROSTER_LABELS[field]] as const,
    ),
    suggest: () => known,
    fault: (columns) =>
      saysWhom(columns)
        ? null
        : 'No column says who it is. Point at the id or the mail address.',
    answers: (name, columns) => ({
      roster: {
        format: 'hold-the-line roster mapping',
        version: 1,
        name,
        columns: columnsOf(ROSTER_FIELDS, columns),
      },
    }),
  };
}
