import { cellMends } from '../../../words/workshop/evidence/reading/cells.ts';
import type { Moment } from '../../vocabulary/record.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import { at } from '../../../ground/json.ts';
import { readMoment } from './isoTime.ts';
import { textAt } from './jsonAt.ts';

/** Members without which a value still says who has done what. */
export interface SideMembers {
  number(...path: string[]): number | null;
  /** Counted from 0. */
  count(...path: string[]): number | null;
  /** A time with an offset. */
  moment(...path: string[]): Moment | null;
  /** What could not be read so far. */
  unknown: readonly UnknownCell[];
}

/** Sets up for one value of a JSON file. */
export function openSideMembers(value: unknown): SideMembers {
  const unknown: UnknownCell[] = [];
  const read = <T>(
    path: string[],
    mend: string,
    reading: (found: unknown) => T | null,
  ): T | null => {
    const found = at(value, ...path);
    if (found === undefined || found === null) return null;
    const known = reading(found);
    if (known !== null) return known;
    const text = textAt(value, ...path) ?? JSON.stringify(found).slice(0, 100);
    unknown.push({ column: path.join('.'), text, mend });
    return null;
  };
  const number = (found: unknown) => (typeof found === 'number' ? found : null);
  return {
    unknown,
    number: (...path) => read(path, cellMends.jsonNumber, number),
    count: (...path) =>
      read(path, cellMends.jsonCount, (found) => {
        const whole = number(found);
        return whole !== null && Number.isSafeInteger(whole) && whole >= 0
          ? whole
          : null;
      }),
    moment: (...path) =>
      read(path, cellMends.jsonTime, (found) =>
        typeof found === 'string' ? readMoment(found) : null,
      ),
  };
}
