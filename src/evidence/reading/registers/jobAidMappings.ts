import { ownSheetNames } from '../../../words/workshop/evidence/reading/files.ts';
import { checkLabel } from '../../../domain/policy/checkLabel.ts';
import {
  exceptionRoles,
  resetRoles,
} from '../../../domain/policy/resetRoles.ts';
import type { SheetWords } from '../../../schema/jobAid.ts';
import type { Policy } from '../../../schema/policy.ts';
import { sheetHeadings } from '../../../schema/sheetColumns.ts';
import type { SheetHeadings } from '../../../schema/sheetColumns.ts';
import {
  LOG_FIELDS,
  logFields,
  REGISTER_FIELDS,
  registerFields,
} from '../../vocabulary/mappings/registerFields.ts';
import type {
  LogMapping,
  RegisterMapping,
} from '../../vocabulary/mappings/registerMapping.ts';

const HEAD = { format: 'hold-the-line register mapping', version: 1 } as const;

/**
 * How the course's own register and log are read, as workbook or as CSV: with the headings
 * of each language that they are made in, and the house's own words in their cells.
 */
export function jobAidMappings(
  words: SheetWords,
  policy: Policy,
): [RegisterMapping, LogMapping, RegisterMapping, LogMapping] {
  const { en, de } = sheetHeadings;
  return [
    registerMapping(words, policy, en),
    logMapping(words, policy, en),
    registerMapping(words, policy, de),
    logMapping(words, policy, de),
  ];
}

function registerMapping(
  words: SheetWords,
  policy: Policy,
  { register }: SheetHeadings,
): RegisterMapping {
  const columns: RegisterMapping['columns'] = {};
  for (const field of registerFields)
    columns[field] = register[REGISTER_FIELDS[field]];
  return {
    ...HEAD,
    name: ownSheetNames.register,
    sheet: 'register',
    columns,
    words: {
      open: [words.statuses.open],
      closed: words.statuses.closed,
      roles: exceptionRoles(
        words.exceptionRoles,
        words.securityRole,
        policy.exceptions.approver,
      ),
    },
  };
}

function logMapping(
  words: SheetWords,
  policy: Policy,
  { log }: SheetHeadings,
): LogMapping {
  const columns: LogMapping['columns'] = {};
  for (const field of logFields) columns[field] = log[LOG_FIELDS[field]];
  const outcomes = (reset: boolean) =>
    words.outcomes.filter((one) => one.reset === reset).map(({ text }) => text);
  return {
    ...HEAD,
    name: ownSheetNames.log,
    sheet: 'log',
    columns,
    words: {
      yes: [words.yes],
      no: [words.no],
      checks: Object.fromEntries(
        words.checks.map((check) => [
          checkLabel(check, policy.checks),
          check.id,
        ]),
      ),
      resets: outcomes(true),
      others: outcomes(false),
      roles: resetRoles(words.resetRoles, words.securityRole, policy.reset),
      reached: words.reached,
    },
  };
}
