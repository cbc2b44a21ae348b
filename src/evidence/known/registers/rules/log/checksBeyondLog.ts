import type { Policy } from '../../../../../schema/policy.ts';
import type { Finding } from '../../../../vocabulary/registerPart.ts';
import {
  checksBeyond,
  inLine,
} from '../../../../../words/workshop/evidence/known/lineFindings.ts';
import { CHECKS_IN_LOG } from './checksOf.ts';

/** Says so when the policy asks for more checks than the log has columns for: nobody can see the others. */
export function checksBeyondLog(
  { reset, privileged }: Policy,
  file: string,
  headerRow: number,
): Finding[] {
  const asked = Math.max(reset.checks, privileged.checks);
  if (asked <= CHECKS_IN_LOG) return [];
  return [
    {
      rule: 'checks_beyond_log',
      severity: 'gap',
      message: inLine(headerRow, checksBeyond(asked, CHECKS_IN_LOG)),
      file,
      rows: [headerRow],
    },
  ];
}
