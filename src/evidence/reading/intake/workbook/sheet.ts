/** Hears of a row's cells and of its number, from 1; false when no more are wanted. */
export type OnSheetRow = (cells: string[], row: number) => boolean;

/** More letters than a spreadsheet lets a sheet's name have. */
export const NAME = 200;

/** A sheet of a workbook, read when it is asked for. */
export interface Sheet {
  name: string;
  /** Nobody sees it who opens the workbook. */
  hidden: boolean;
  /** Calls back with every row that has cells, until it is given false. */
  read: (onRow: OnSheetRow) => void;
}
