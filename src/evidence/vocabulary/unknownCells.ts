/** Cells of one column of a file that could not be read: what they stand for is unknown, the rest of their rows is not. */
export interface UnknownCells {
  /** By its heading, or by the name of the field where there is none. */
  column: string;
  count: number;
  /** What stands in the first of them, at most three, each once. */
  samples: string[];
  /** What would mend them, in a sentence. */
  mend: string;
}

/** In a sentence or two; without samples where they may tell who it is about. */
export function unknownCellsInWords(
  { column, count, samples, mend }: UnknownCells,
  withSamples: boolean,
): string {
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  const such = withSamples
    ? `, such as ${samples.map((one) => `"${one}"`).join(', ')}`
    : '';
  return `${cells} of "${column}" cannot be read${such}: that counts as unknown, and the rest of the row was read. ${mend}`;
}
