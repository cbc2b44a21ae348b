import { orList } from './quoting.ts';

/** What can be wrong with the day of a cell. */
export type DayFault =
  | 'noDate'
  | 'noCentury'
  /** The order that somebody has said, or that the other dates have. */
  | 'notInOrder'
  /** The dates around it have no order in common. */
  | 'noOrder';

const inSheet: Record<DayFault, string> = {
  noDate: 'is no date such as 2026-07-10',
  noCentury: 'has no year of four figures, such as 2026-07-10 has',
  notInOrder: 'is no date in the order that was said',
  noOrder:
    'can mean two days, and the others do not agree on an order of day and month',
};

const inRoster: Record<DayFault, string> = {
  ...inSheet,
  notInOrder: 'does not fit the order in which the others are written',
};

/** Why a cell of a register or a log holds no day; the name of its column and a full stop stand around it. @param cell in quotation marks. */
export const sheetDays = {
  unreadable: (cell: string, fault: DayFault) => `${cell} ${inSheet[fault]}`,
  open: (cell: string, days: readonly string[]) =>
    `${cell} can mean ${orList(days)}; write the one that is meant`,
  tooLong: (cell: string) => `${cell} is too long for a date`,
};

const WRITE_DAY = 'Write year, month and day.';

/** Why a line of a roster has no such day, and what follows. */
export const rosterDays = {
  start: (fault: DayFault) =>
    `The start date ${inRoster[fault]}, so no due day follows from it. ${WRITE_DAY}`,
  last: (fault: DayFault) =>
    `The last day ${inRoster[fault]}, so it does not tell whether this person has left. ${WRITE_DAY}`,
};
