import type { RegisterLine } from '../../../../reading/registers/line.ts';

/** A line without a status counts as open, as in the sheet: nobody has said that it ended. */
export function isOpen({ status, unreadable }: RegisterLine): boolean {
  return status !== 'closed' && !unreadable.has('status');
}
