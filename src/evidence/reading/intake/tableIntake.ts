/** Takes a file's bytes in pieces of any size. */
export interface TableIntake {
  /** False when nobody wants more of this file. */
  push(bytes: Uint8Array): boolean;
  end(): TableRead;
}

export interface TableRead {
  /** Rows in the file, blank ones included; of a workbook, in the sheet that was read. */
  rows: number;
  /** What the reader of the report should know about the file. */
  notices: string[];
}
