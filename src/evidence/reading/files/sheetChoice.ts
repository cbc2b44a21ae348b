import { holdError } from '../../../errors.ts';
import { workbookFaults } from '../../../words/workshop/evidence/reading/workbooks.ts';
import { visible } from '../../../ground/quoted.ts';
import { headerRowOf } from '../headings/headerRow.ts';
import type { ChooseSheet } from '../intake/sheetHeads.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';

type WorksheetAsk = Extract<Ask, { ask: 'worksheet' }>;

/** The choice of a workbook's sheet. */
export interface SheetChoice {
  choose: ChooseSheet;
  /** What is asked, where several could be the one; null when nothing is. */
  asked: () => WorksheetAsk | null;
  /** The sheet that was chosen among several; null when there was no choice. */
  chosen: () => string | null;
}

/** How much a sheet looks like what is wanted: the more, the likelier; 0 not at all. */
export type Likeness = (head: TableHead) => number;

/**
 * Chooses the sheet that a person has named; else the one that looks most like what is
 * wanted. Where several do, somebody has to say.
 */
export function sheetChoice(
  named: string | undefined,
  likeness: Likeness,
): SheetChoice {
  let asked: WorksheetAsk | null = null;
  let chosen: string | null = null;
  return {
    asked: () => asked,
    chosen: () => chosen,
    choose(heads) {
      const best =
        named === undefined
          ? mostAlike(heads, likeness)
          : [sheetNamed(heads, named)];
      const [first, second] = best;
      if (second) {
        asked = { ask: 'worksheet', sheets: best.map(shown) };
        return null;
      }
      if (heads.length > 1) chosen = first?.sheet ?? null;
      return first ?? null;
    },
  };
}

/** Those that look most like it; only the first where none does. */
function mostAlike(
  heads: readonly TableHead[],
  likeness: Likeness,
): TableHead[] {
  if (heads.length < 2) return [...heads];
  const looked = heads.map((head) => ({ head, like: likeness(head) }));
  const most = Math.max(...looked.map(({ like }) => like));
  const best = looked.filter(({ like }) => like === most);
  return (most === 0 ? best.slice(0, 1) : best).map(({ head }) => head);
}

function sheetNamed(heads: readonly TableHead[], named: string): TableHead {
  const found =
    heads.find(({ sheet }) => sheet === named) ??
    heads.find(
      ({ sheet }) => sheet?.trim().toLowerCase() === named.trim().toLowerCase(),
    );
  if (found) return found;
  const names = heads.map(({ sheet }) => visible(sheet ?? ''));
  throw holdError(workbookFaults.noSheet(visible(named), names));
}

function shown({ sheet, rows }: TableHead): WorksheetAsk['sheets'][number] {
  const header = rows[headerRowOf(rows) ?? 0] ?? [];
  const columns = header
    .map((cell) => cell.trim().slice(0, 60))
    .filter((cell) => cell !== '');
  return { name: sheet ?? '', columns: columns.slice(0, 12) };
}
