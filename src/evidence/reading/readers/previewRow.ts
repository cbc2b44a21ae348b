import { cellMends } from '../../../words/workshop/evidence/reading/cells.ts';
import { ownFaults } from '../../../words/workshop/evidence/reading/ownFiles.ts';
import type { Moment } from '../../vocabulary/record.ts';
import { hasNoValue } from '../cells/noValue.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import { inMessage } from './values.ts';

/** A row of our own files, by column; the first thing that is wrong with the whole row is kept. */
export interface PreviewRow {
  /** Exactly as written; null when empty. */
  text(column: string): string | null;
  /** One that cannot be read is unknown, and leaves the row. */
  number(column: string): number | null;
  /** UTC, as `2026-11-24T09:00:00Z`; unknown like a number. */
  moment(column: string): Moment | null;
  oneOf<const Word extends string>(
    column: string,
    words: readonly Word[],
  ): Word | null;
  wrong(reason: string): void;
  fault(): string | null;
  unknown: readonly UnknownCell[];
}

/** Sets up for files with these columns. */
export function openPreviewRow(
  columns: readonly string[],
): (cells: readonly string[]) => PreviewRow {
  const places = new Map(columns.map((name, index) => [name, index]));
  return (cells) => {
    let fault: string | null = null;
    const unknown: UnknownCell[] = [];
    const text = (column: string): string | null =>
      cells[places.get(column) ?? -1] || null;
    const wrong = (reason: string): void => {
      fault ??= reason;
    };
    const lose = (column: string, cell: string): null => {
      unknown.push({ column, text: cell, mend: cellMends.again });
      return null;
    };
    const side = (column: string): string | null => {
      const cell = text(column);
      return cell === null || hasNoValue(cell) ? null : cell;
    };
    const refuse = (column: string, cell: string): null => {
      wrong(ownFaults.word(inMessage(cell), column));
      return null;
    };
    return {
      text,
      unknown,
      number(column) {
        const cell = side(column);
        if (cell === null) return null;
        const value = Number(cell);
        return /^\s|\s$/.test(cell) || !Number.isFinite(value)
          ? lose(column, cell)
          : value;
      },
      moment(column) {
        const cell = side(column);
        if (cell === null) return null;
        const good =
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(cell) &&
          !Number.isNaN(Date.parse(cell));
        return good ? { utc: cell, zone: 'UTC' } : lose(column, cell);
      },
      oneOf(column, words) {
        const cell = text(column);
        return cell === null
          ? null
          : (words.find((word) => word === cell) ?? refuse(column, cell));
      },
      wrong,
      fault: () => fault,
    };
  };
}
