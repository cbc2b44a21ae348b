import type { RecordUpdate } from '../../tracking/port.ts';

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
  const { interactions: olderAnswers, objectives: olderStandings } = older;
  const { interactions: newerAnswers, objectives: newerStandings } = newer;
  const interactions = mergeById(olderAnswers, newerAnswers);
  const objectives = mergeById(olderStandings, newerStandings);
  const merged: RecordUpdate = { ...older, ...newer, interactions, objectives };
  if (interactions.length === 0) delete merged.interactions;
  if (objectives.length === 0) delete merged.objectives;
  return merged;
}
