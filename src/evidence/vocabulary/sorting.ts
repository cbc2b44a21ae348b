import { byCodeUnit as byText } from '../../ground/bytes.ts';

// Every machine and language sorts alike.
export { byText };

/** The values under their key, in the order in which they come. */
export function grouped<K, T>(
  all: Iterable<T>,
  keyOf: (one: T) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Each value once, sorted. */
export function distinct(all: Iterable<string>): string[] {
  return [...new Set(all)].sort(byText);
}
