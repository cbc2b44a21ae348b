import type { z } from 'astro/zod';
import { closed, expected, list, text } from './shapes.ts';

const cell = text('the words of a cell', "'09:41'");

const ROWS = "rows: [['Mobile', '… 417, changed yesterday'], …]";

/**
 * Something that an agent sees, as a table under its title: a record in rows of
 * name and value, or with `columns` the lines of a log, a register or a call.
 */
export const exhibitSchema = closed(
  {
    title: text('what is shown', 'title: Directory record of Nuria Sala'),
    columns: list(
      text('the heading of a column', "'Time'"),
      'two to four headings',
      'columns: [Time, Event]',
      2,
    )
      .max(4, {
        error: expected('two to four headings', 'columns: [Time, Event]'),
      })
      .optional(),
    rows: list(list(cell, 'the cells of a row', ROWS, 2), 'rows', ROWS, 1),
  },
  `{ title: Directory record, ${ROWS} }`,
).refine(
  ({ columns, rows }) =>
    rows.every((row) => row.length === (columns?.length ?? 2)),
  {
    error: expected(
      'as many cells in every row as there are columns, without columns a name and a value',
      ROWS,
    ),
    path: ['rows'],
  },
);

export type Exhibit = z.infer<typeof exhibitSchema>;
