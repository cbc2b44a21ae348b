import { lookOf } from '../../domain/simulation/look.ts';
import type { Look } from '../../domain/simulation/look.ts';
import type { CallCase } from '../../schema/case.ts';
import { $caseBank } from './desk.ts';

/** Far from its own in the row of faces, and so for every case the face of somebody else. */
const ELSE = 29;

/** The face of nobody in particular. */
export const someLook: Look = lookOf(0);

/** The face of whoever is seen on this call, by its case alone. */
export function lookOfCall(id: string): Look {
  return lookOf(placeOf(id));
}

/**
 * The face of the person whose name was given. Whoever was seen in that name and is
 * an impostor has another: only the debrief shows both.
 */
export function lookOfOwner({
  id,
  truth,
  channel,
}: Pick<CallCase, 'id' | 'truth' | 'channel'>): Look {
  const isOther =
    channel === 'desk' ||
    (truth === 'impostor' && (channel === 'walkin' || channel === 'video'));
  return lookOf(placeOf(id) + (isOther ? ELSE : 0));
}

/** Where a case stands in the row of faces. */
function placeOf(id: string): number {
  return $caseBank.get().bank?.cases.findIndex((it) => it.id === id) ?? 0;
}
