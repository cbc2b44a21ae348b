/** Cells of one column of a file that could not be read: what they stand for is unknown, the rest of their rows is not. */
export interface UnknownCells {
  /** By its heading, or by the name of the field where there is none. */
  column: string;
  count: number;
  /** What stands in the first of them, at most three, each once; none where names are hidden, since a cell may stand in another's place. */
  samples: string[];
  /** What is the matter; absent where they cannot be read. */
  why?: string;
  /** What would mend them, in a sentence. */
  mend: string;
}

/** In a sentence or two. */
export function unknownCellsInWords({
  column,
  count,
  samples,
  why = 'cannot be read',
  mend,
}: UnknownCells): string {
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  const such =
    samples.length > 0
      ? `, such as ${samples.map((one) => `"${one}"`).join(', ')}`
      : '';
  return `${cells} of "${column}" ${why}${such}: that counts as unknown, and the rest of the row was read. ${mend}`;
}
