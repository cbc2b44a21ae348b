/**
 * The units that are shown as one, so that every unit that is told, and all that is left
 * when these are taken from the whole, has so many people: the smaller ones, and where
 * these together are too few, the next larger ones too.
 */
export function smallUnits(
  sizes: ReadonlyMap<string | null, number>,
  least: number,
): Set<string | null> {
  const sorted = [...sizes].sort(([, a], [, b]) => a - b);
  const merged = new Set<string | null>();
  let people = 0;
  for (const [unit, size] of sorted) {
    if (size >= least && (people === 0 || people >= least)) break;
    merged.add(unit);
    people += size;
  }
  return merged;
}
