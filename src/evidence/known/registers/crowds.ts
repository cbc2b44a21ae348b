/** Something that happened: when, and what makes it count as another one. */
export interface Event<AnyLine extends { row: number }> {
  at: number;
  key: string;
  line: AnyLine;
}

/**
 * Groups in which at least `least` different keys lie within `span` of each other,
 * counted in the unit of `at`, both ends included. Groups that share a line are one.
 * The order of the events does not matter.
 */
export function crowds<AnyLine extends { row: number }>(
  events: readonly Event<AnyLine>[],
  span: number,
  least: number,
): AnyLine[][] {
  const sorted = [...events].sort(
    (a, b) => a.at - b.at || a.line.row - b.line.row,
  );
  const counts = new Map<string, number>();
  const groups: { from: number; to: number }[] = [];
  let to = 0;
  sorted.forEach((first, from) => {
    for (;;) {
      const next = sorted[to];
      if (!next || next.at - first.at > span) break;
      counts.set(next.key, (counts.get(next.key) ?? 0) + 1);
      to += 1;
    }
    if (counts.size >= least) {
      const last = groups.at(-1);
      if (last && from < last.to) last.to = to;
      else groups.push({ from, to });
    }
    const left = (counts.get(first.key) ?? 1) - 1;
    if (left === 0) counts.delete(first.key);
    else counts.set(first.key, left);
  });
  return groups.map((group) =>
    sorted.slice(group.from, group.to).map(({ line }) => line),
  );
}

/** The events of each of the groups that `nameOf` puts them in; null stays out. */
export function groupedBy<AnyLine>(
  lines: readonly AnyLine[],
  nameOf: (line: AnyLine) => string | null,
): Map<string, AnyLine[]> {
  const groups = new Map<string, AnyLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return groups;
}
