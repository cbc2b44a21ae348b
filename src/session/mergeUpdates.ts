import type { RecordUpdate } from '../tracking/port.ts';

/** One list without repeats of an id; the newer entry takes the older one's place. */
function mergeById<T extends { id: string }>(
  older: T[] = [],
  newer: T[] = [],
): T[] {
  return [
    ...new Map([...older, ...newer].map((one) => [one.id, one])).values(),
  ];
}

/** Two updates as one: what the newer says wins, and no answer of either is lost. */
export function mergeUpdates(
  older: RecordUpdate,
  newer: RecordUpdate,
): RecordUpdate {
  const merged = { ...older, ...newer };
  const interactions = mergeById(older.interactions, newer.interactions);
  const objectives = mergeById(older.objectives, newer.objectives);
  if (interactions.length > 0) merged.interactions = interactions;
  if (objectives.length > 0) merged.objectives = objectives;
  return merged;
}
