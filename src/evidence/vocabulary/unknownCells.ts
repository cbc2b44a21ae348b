import { unknownCells } from '../../words/workshop/evidence/vocabulary/fileGaps.ts';

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
  why,
  mend,
}: UnknownCells): string {
  return unknownCells(count, column, why ?? null, samples, mend);
}
