import type { Policy } from '../../../../../schema/policy.ts';
import type { LogField } from '../../../../vocabulary/mappings/registerFields.ts';
import type { LogLine } from '../../../../reading/registers/line.ts';
import { missingInLog } from '../../../../../words/workshop/evidence/known/logFindings.ts';
import type { LogRule } from '../rule.ts';

type Asked = Policy['log']['fields'][number];

/** A cell that every line must have, whatever came of the request. */
function required(
  id: string,
  field: LogField & keyof typeof missingInLog,
  isMissing: (line: LogLine) => boolean,
  asked?: Asked,
): LogRule {
  return {
    id,
    needs: [field],
    asked: ({ log }) => asked === undefined || log.fields.includes(asked),
    check: (line) => (isMissing(line) ? missingInLog[field] : null),
  };
}

/** The line says when, about whom, under which ticket, by whom and with what outcome. */
export const missing: readonly LogRule[] = [
  required('missing_time', 'when', ({ when }) => when === null),
  required(
    'missing_offset',
    'offset',
    ({ when, offset }) => when !== null && offset === null,
  ),
  required('missing_ticket', 'ticket', ({ ticket }) => ticket === null),
  required(
    'missing_account',
    'account',
    ({ account, person }) => account === null && person === null,
  ),
  required(
    'missing_outcome',
    'outcome',
    ({ outcome }) => outcome === null,
    'outcome',
  ),
  required('missing_agent', 'agent', ({ agent }) => agent === null),
];
