import type { Policy } from '../../../../../schema/policy.ts';
import type { LogField } from '../../../../vocabulary/mappings/registerFields.ts';
import type { LogLine } from '../../../../reading/registers/line.ts';
import type { LogRule } from '../rule.ts';

type Asked = Policy['log']['fields'][number];

/** A cell that every line must have, whatever came of the request. */
function required(
  id: string,
  field: LogField,
  isMissing: (line: LogLine) => boolean,
  message: string,
  asked?: Asked,
): LogRule {
  return {
    id,
    needs: [field],
    asked: ({ log }) => asked === undefined || log.fields.includes(asked),
    check: (line) => (isMissing(line) ? message : null),
  };
}

/** The line says when, about whom, under which ticket, by whom and with what outcome. */
export const missing: readonly LogRule[] = [
  required(
    'missing_time',
    'when',
    ({ when }) => when === null,
    'no date is given, so the line cannot be seen as part of a pattern. Copy date and time from the ticket.',
  ),
  required(
    'missing_offset',
    'offset',
    ({ when, offset }) => when !== null && offset === null,
    'no UTC offset is given, so the time cannot be compared with others. Write it down, such as +01:00.',
  ),
  required(
    'missing_ticket',
    'ticket',
    ({ ticket }) => ticket === null,
    'no ticket is named, so nothing else backs the line. Find the ticket, or open one now and say so in it.',
  ),
  required(
    'missing_account',
    'account',
    ({ account, person }) => account === null && person === null,
    'neither person nor account is named, so nobody can tell whose access it was about. Copy the account from the ticket.',
  ),
  required(
    'missing_outcome',
    'outcome',
    ({ outcome }) => outcome === null,
    'no outcome is given, so the line was checked as a reset. Write down what came of it.',
    'outcome',
  ),
  required(
    'missing_agent',
    'agent',
    ({ agent }) => agent === null,
    'no agent is named, so nobody can be asked about it. Take the name from the ticket.',
  ),
];
