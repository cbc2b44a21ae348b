import type { CalendarDay } from '../../../ground/days.ts';
import { readDay } from '../dates/readDay.ts';
import type { DateOrder } from '../../vocabulary/asks.ts';
import {
  sheetDays,
  type DayFault,
} from '../../../words/workshop/evidence/reading/days.ts';
import { quote } from './texts.ts';

/**
 * Reads the text of a cell as a date, `YYYY-MM-DD`; null when it is empty, a reason, as
 * `CellReader` takes it, when it is none.
 */
export type ReadDate = (
  text: string,
) => { day: CalendarDay | null } | { reason: string };

/**
 * Reads dates as all files do. A date in figures that can mean two days is read in the
 * order that somebody has said, and refused where nobody has: it is never guessed.
 * @param onOpen hears of each that nobody has said the order of.
 */
export function dateReader(
  order: DateOrder | null,
  onOpen: (text: string) => void = () => undefined,
): ReadDate {
  return (text) => {
    const written = readDay(text);
    if (written.kind === 'none') return { day: null };
    if (written.kind === 'day') return { day: written.day };
    const refused = (why: DayFault) => ({
      reason: sheetDays.unreadable(quote(text), why),
    });
    if (written.kind === 'unreadable') return refused(written.why);
    const days = [...new Set(written.days.values())];
    const day = order === null ? days[0] : written.days.get(order);
    if (day === undefined) return refused('notInOrder');
    if (order !== null || days.length === 1) return { day };
    onOpen(text);
    return { reason: sheetDays.open(quote(text), days) };
  };
}
