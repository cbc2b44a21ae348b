import type { EvidenceInteraction, EvidenceObjective } from './record.ts';

/** Shorter texts are copied by the engine as they are cut out. */
const CUT_LENGTH = 13;

/**
 * The same text in memory of its own: a text that was cut out of a file's text keeps
 * all of that alive in JavaScript engines, and a record lives for the whole run.
 */
export function detach(text: string): string {
  return text.length < CUT_LENGTH ? text : ` ${text}`.slice(1);
}

export const detachOrNull = (text: string | null): string | null =>
  text === null ? null : detach(text);

export function detachInteraction(
  one: EvidenceInteraction,
): EvidenceInteraction {
  return {
    ...one,
    id: detach(one.id),
    type: detachOrNull(one.type),
    time: detachOrNull(one.time),
    response: detachOrNull(one.response),
    correctResponses: one.correctResponses.map(detach),
    result: detachOrNull(one.result),
    objectives: one.objectives.map(detach),
  };
}

export function detachObjective(one: EvidenceObjective): EvidenceObjective {
  return { ...one, id: detach(one.id), status: detachOrNull(one.status) };
}
