import type { PointedSheet } from '../../../evidence/vocabulary/mappings/registerMapping.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';

/** Columns by what they hold. */
export type Columns = Partial<Record<string, string>>;

/** What an unknown table can be, and what its columns can hold then. */
export interface TableKind {
  id: 'records' | 'roster' | PointedSheet['sheet'];
  label: string;
  /** What is to be found among the columns. */
  question: string;
  fields: readonly (readonly [field: string, label: string])[];
  /** Columns that headings and first values suggest. */
  suggest: (
    labels: readonly string[],
    rows: readonly (readonly string[])[],
  ) => Columns;
  /** What is wrong with such columns; null when nothing. */
  fault: (columns: Columns) => string | null;
  /** The answer. */
  answers: (name: string, columns: Columns, before: FileAnswers) => FileAnswers;
}
