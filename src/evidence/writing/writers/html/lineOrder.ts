import type { ItemLine } from '../../../known/report/report.ts';
import type { Share } from '../../../vocabulary/share.ts';

/** Items by the share of right first answers, lowest first; small groups last. */
export function hardestFirst(items: readonly ItemLine[]): ItemLine[] {
  const known = (item: ItemLine) =>
    item.right.percent ?? Number.POSITIVE_INFINITY;
  return items.toSorted((a, b) => compare(known(a), known(b)));
}

/** Lines by their share, highest first; small groups last. */
export function byShare<Line>(
  lines: readonly Line[],
  share: (line: Line) => Share,
): Line[] {
  return lines.toSorted((a, b) =>
    compare(share(b).percent ?? -1, share(a).percent ?? -1),
  );
}

// Not by subtraction: infinity minus infinity is no number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
