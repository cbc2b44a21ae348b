/** The order in which the parts of a date in figures stand. */
type Order = 'dmy' | 'mdy' | 'ymd';

const orders: Record<Order, string> = {
  dmy: 'day, month, year',
  mdy: 'month, day, year',
  ymd: 'year, month, day',
};

/** Why the date of a cell is none, and what would mend it. */
export const dateFaults = {
  /** @param order in which it was to be read; null where it has one of its own. */
  unreadable: (date: string, order: Order | null) =>
    `The date "${date}" cannot be read${order === null ? '' : ` as ${orders[order]}`}. Correct the cell, or say another order of the parts.`,
  otherZone: (letters: string, date: string, zone: string) =>
    `"${letters}" in "${date}" stands for several time zones of the world, and ${zone} is none of them at that time. Say the zone that is meant.`,
  skipped: (time: string, zone: string) =>
    `The time "${time}" did not exist in ${zone}: the clocks went forward over it. Check the time zone of the export.`,
};

/** Nobody has said in which order dates such as this one are written. */
export function noOrder(date: string) {
  return {
    what: 'The order of day and month is not said.',
    why: `A date such as ${date} can be read in more than one way, and it is never guessed.`,
    fix: 'Say whether the report writes day, month, year or month, day, year.',
  };
}

/** Nobody has said in which zone times are written. */
export const noZone = {
  what: 'The time zone of the report is not said.',
  why: 'The report writes local times, which mean nothing without their zone.',
  fix: 'Name the zone in which it was exported, such as Europe/London.',
};
