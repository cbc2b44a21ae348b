import type * as english from '../../../../workshop/evidence/reading/days.ts';
import { orList } from './quoting.ts';

type Faults = Record<english.DayFault, string>;

const inSheet: Faults = {
  noDate: 'ist kein Datum wie 2026-07-10',
  noCentury: 'hat keine vierstellige Jahreszahl, wie 2026-07-10 sie hat',
  notInOrder: 'ist kein Datum in der Reihenfolge, die gesagt wurde',
  noOrder:
    'kann zwei Tage bedeuten, und die anderen sind sich über die Reihenfolge von Tag und Monat nicht einig',
};

const inRoster: Faults = {
  ...inSheet,
  notInOrder: 'passt nicht zur Reihenfolge, in der die anderen stehen',
};

export const sheetDays: typeof english.sheetDays = {
  unreadable: (cell, fault) => `${cell} ${inSheet[fault]}`,
  open: (cell, days) =>
    `${cell} kann ${orList(days)} bedeuten; schreiben Sie, welcher Tag gemeint ist`,
  tooLong: (cell) => `${cell} ist zu lang für ein Datum`,
};

const WRITE_DAY = 'Schreiben Sie Jahr, Monat und Tag.';

export const rosterDays: typeof english.rosterDays = {
  start: (fault) =>
    `Das Eintrittsdatum ${inRoster[fault]}, also folgt keine Fälligkeit daraus. ${WRITE_DAY}`,
  last: (fault) =>
    `Der letzte Tag ${inRoster[fault]}, also sagt er nicht, ob diese Person ausgeschieden ist. ${WRITE_DAY}`,
};
