import {
  proofOf,
  type TraceProof,
} from '../../../domain/simulation/traceProof.ts';
import type { ReleaseCase } from '../../reading/releases/release.ts';
import type { Wording } from '../../reading/releases/wording.ts';
import type { Person } from '../people/people.ts';
import { readCall, type RecordedCall } from './readCall.ts';

/** A recorded call with what a release says about it. */
export interface KnownCall {
  person: string;
  call: RecordedCall;
  /** Who called and how; null when no release at hand has this case. */
  about: ReleaseCase['variants'][number] | null;
  /** What the course recorded of it. */
  proof: TraceProof;
}

/** The calls of all records, and how many traces could not be read. */
export function callsIn(
  people: readonly Person[],
  wording: Wording,
): { calls: KnownCall[]; unreadable: number } {
  const calls: KnownCall[] = [];
  let unreadable = 0;
  for (const { key: person, records } of people)
    for (const { interactions } of records) {
      // The same call written twice is one call: the later entry stands.
      const byId = new Map<string, KnownCall>();
      const inOrder = [...(interactions ?? [])].sort(
        (a, b) => a.index - b.index,
      );
      for (const one of inOrder) {
        const read = readCall(one);
        if (read.kind === 'unreadable') unreadable += 1;
        if (read.kind !== 'call') continue;
        const { call } = read;
        const file = wording.cases.get(`${call.case}_r${call.revision}`);
        const about =
          file?.variants.find(({ id }) => id === call.variant) ?? null;
        const proof = proofOf(call.trace, about);
        byId.set(one.id, { person, call, about, proof });
      }
      calls.push(...byId.values());
    }
  return { calls, unreadable };
}
