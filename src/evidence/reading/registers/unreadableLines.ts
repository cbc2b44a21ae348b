interface UnreadableLine {
  row: number;
  reason: string;
}

/** Lines that are listed one by one, as in every export; the others are counted. */
const LISTED = 1_000;

/** Counts what could not be read, and lists the first lines of the file, in whatever order they come. */
export function openUnreadableLines(): {
  add: (row: number, reason: string) => void;
  count: () => number;
  listed: () => UnreadableLine[];
} {
  let list: UnreadableLine[] = [];
  let count = 0;
  const firstOnes = () =>
    list.toSorted((a, b) => a.row - b.row).slice(0, LISTED);
  return {
    add(row, reason) {
      count += 1;
      list.push({ row, reason });
      // Seldom, so that a file of nothing else is not sorted for every line.
      if (list.length >= 2 * LISTED) list = firstOnes();
    },
    count: () => count,
    listed: firstOnes,
  };
}
