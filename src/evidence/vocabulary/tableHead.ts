/** The beginning of a table: what a reader recognises it by. */
export interface TableHead {
  /** The file's name, without its folder. */
  file: string;
  /** Name of the worksheet; null for text files. */
  sheet: string | null;
  /** The first rows, at most 40, preamble included. */
  rows: readonly (readonly string[])[];
}
