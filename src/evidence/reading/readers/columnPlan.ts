import type { TimeUnit } from '../../vocabulary/asks.ts';
import type { DateRead } from '../dates/moments.ts';
import type {
  MappedField,
  MappedMeaning,
} from '../../vocabulary/mappings/recordMapping.ts';

/** The columns that hold days. */
export type DateField = 'started' | 'completed';

/** A table with one attempt a row and one fact a column. */
export interface ColumnPlan {
  system: string;
  report: string;
  /** Places of the columns, from 0. */
  columns: Partial<Record<MappedField, number>>;
  /** A name for every column, for messages. */
  labels: readonly string[];
  /** Meaning of the status words, lower case. */
  statuses: ReadonlyMap<string, MappedMeaning>;
  scoreMax: number | null;
  /** Of times that do not say it themselves. */
  timeUnit: TimeUnit | null;
  /** Rows of the file's beginning name a course. */
  namesCourses: boolean;
  dates: Record<DateField, (text: string) => DateRead>;
}
