import { checkLabel } from '../../../domain/policy/checkLabel.ts';
import {
  exceptionRoles,
  resetRoles,
} from '../../../domain/policy/resetRoles.ts';
import type { SheetWords } from '../../../schema/jobAid.ts';
import type { Policy } from '../../../schema/policy.ts';
import {
  LOG_FIELDS,
  REGISTER_FIELDS,
} from '../../vocabulary/mappings/registerFields.ts';
import type {
  LogMapping,
  RegisterMapping,
} from '../../vocabulary/mappings/registerMapping.ts';

const HEAD = { format: 'hold-the-line register mapping', version: 1 } as const;

/** How the course's own register and log are read, as workbook or as CSV. */
export function jobAidMappings(
  words: SheetWords,
  policy: Policy,
): [RegisterMapping, LogMapping] {
  const outcomes = (reset: boolean) =>
    words.outcomes.filter((one) => one.reset === reset).map(({ text }) => text);
  return [
    {
      ...HEAD,
      name: 'Exception register of the job aids',
      sheet: 'register',
      columns: { ...REGISTER_FIELDS },
      words: {
        open: [words.statuses.open],
        closed: words.statuses.closed,
        roles: exceptionRoles(
          words.exceptionRoles,
          words.securityRole,
          policy.exceptions.approver,
        ),
      },
    },
    {
      ...HEAD,
      name: 'Reset log of the job aids',
      sheet: 'log',
      columns: { ...LOG_FIELDS },
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
    },
  ];
}
