import type { CalendarDay } from '../../../ground/days.ts';

/** What whoever makes the report says of it, as they write it. */
export interface Hands {
  /** Null where nobody has said it; so are the others. */
  preparedBy: string | null;
  reviewedBy: string | null;
  /** The day on which the exports were made. */
  exportedOn: CalendarDay | null;
  /** The day as of which the roster was drawn up. */
  rosterOn: CalendarDay | null;
}
