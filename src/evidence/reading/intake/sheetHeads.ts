import type { TableHead } from '../../vocabulary/tableHead.ts';

/** Says which of a workbook's sheets is read, by their first rows; null when nobody can say. Sheets that are hidden or empty are not among them. */
export type ChooseSheet = (heads: readonly TableHead[]) => TableHead | null;

/** The first of the sheets. */
export const theFirst: ChooseSheet = ([first]) => first ?? null;
