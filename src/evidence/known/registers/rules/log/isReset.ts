import type { LogLine } from '../../../../reading/registers/line.ts';

/**
 * Whether the line is held to what the policy asks of resets: so are lines without an
 * outcome, as in the sheet, since nobody has said that nothing was reset.
 */
export function isReset({ outcome, unreadable }: LogLine): boolean {
  return outcome !== 'other' && !unreadable.has('outcome');
}
