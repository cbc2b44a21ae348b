import type { TableHead } from '../../vocabulary/tableHead.ts';
import type { OnRow } from './rows.ts';

/** A table's beginning is known: null when the rest is not wanted (another sheet may be). */
export type OnHead = (head: TableHead) => OnRow | null;

/** Rows shown to the readers before one is chosen. */
const HEAD_ROWS = 40;

/** Holds the first rows back until the table's beginning is shown. */
export function holdHead(
  file: string,
  sheet: string | null,
  onHead: OnHead,
): { row: OnRow; wanted: () => boolean; end: () => number } {
  const held: { cells: string[]; row: number }[] = [];
  let sink: OnRow | null = null;
  let shown = false;
  let count = 0;
  const show = (): void => {
    shown = true;
    sink = onHead({ file, sheet, rows: held.map(({ cells }) => cells) });
    if (sink) for (const { cells, row } of held) sink(cells, row);
    held.length = 0;
  };
  return {
    row(cells, row) {
      count = row;
      if (sink) {
        sink(cells, row);
        return;
      }
      if (shown) return;
      // A workbook leaves blank rows out: the head keeps their places.
      while (held.length < row - 1 && held.length < HEAD_ROWS)
        held.push({ cells: [''], row: held.length + 1 });
      held.push({ cells, row });
      if (held.length >= HEAD_ROWS) show();
    },
    wanted: () => !shown || sink !== null,
    end() {
      if (!shown && count > 0) show();
      return count;
    },
  };
}
