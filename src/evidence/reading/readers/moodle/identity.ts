import { foldHeading } from '../../headings/headings.ts';
import { hasNoValue, isNoId } from '../../cells/noValue.ts';
import { valueAt } from '../values.ts';
import { IDENTITY, unescapeMoodle } from './scormWords.ts';

/** Who a row of a Moodle report is about. */
export interface Identity {
  learnerId: string | null;
  learnerMail: string | null;
  unit: string | null;
}

/** Finds the identity columns of a header row, `from` and `to` being the columns between which they stand. */
export function openIdentity(
  header: readonly string[],
  from: number,
  to: number,
): (cells: readonly string[]) => Identity {
  const place = (names: readonly string[]): number | undefined => {
    const column = header.findIndex(
      (text, index) =>
        index >= from && index < to && names.includes(foldHeading(text)),
    );
    return column < 0 ? undefined : column;
  };
  const idNumber = place(IDENTITY.idNumber);
  const username = place(IDENTITY.username);
  const mail = place(IDENTITY.mail);
  const unit = place(IDENTITY.unit);
  const text = (
    cells: readonly string[],
    column: number | undefined,
    isNone: (text: string) => boolean,
  ): string | null => {
    const cell = valueAt(cells, column, isNone);
    return cell === null ? null : unescapeMoodle(cell);
  };
  return (cells) => ({
    // The number of the organisation outlives a user name.
    learnerId: text(cells, idNumber, isNoId) ?? text(cells, username, isNoId),
    learnerMail: text(cells, mail, hasNoValue),
    unit: text(cells, unit, hasNoValue),
  });
}
