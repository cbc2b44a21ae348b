import type { Policy } from '../../../../../schema/policy.ts';
import type { Finding } from '../../../../vocabulary/registerPart.ts';
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
      message: `Line ${headerRow}: the policy asks for up to ${asked} checks, and the log has columns for ${CHECKS_IN_LOG}. Only those were counted. Compare the others in the tickets.`,
      file,
      rows: [headerRow],
    },
  ];
}
