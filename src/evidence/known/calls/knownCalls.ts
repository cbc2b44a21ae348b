import { checkNames } from '../../../domain/simulation/checkNames.ts';
import type { Policy } from '../../../schema/policy.ts';
import type { ReleaseCase } from '../../reading/releases/release.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { Wording } from '../../reading/releases/wording.ts';
import type { Person } from '../people/people.ts';
import { readCall, type RecordedCall } from './readCall.ts';

/** A recorded call with what a release says about it. */
export interface KnownCall {
  person: string;
  call: RecordedCall;
  /** Who called and how; null when no release at hand has this case. */
  about: ReleaseCase['variants'][number] | null;
  /** Null where no moves are recorded. */
  moves: CallMoves | null;
}

/** What the moves of a call say. */
export interface CallMoves {
  reset: boolean;
  /** Before the first reset a check that the policy accepts was marked as confirmed. */
  verifiedFirst: boolean;
  reported: boolean;
}

/** The calls of all records, and how many traces could not be read. */
export function callsIn(
  people: readonly Person[],
  wording: Wording,
  releases: Releases,
  policy: Policy,
): { calls: KnownCall[]; unreadable: number } {
  const calls: KnownCall[] = [];
  let unreadable = 0;
  for (const { key: person, records } of people)
    for (const { interactions, release } of records) {
      const own = releases.get(release ?? '')?.policy ?? policy;
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
        byId.set(one.id, { person, call, about, moves: movesOf(call, own) });
      }
      calls.push(...byId.values());
    }
  return { calls, unreadable };
}

function movesOf({ moves }: RecordedCall, policy: Policy): CallMoves | null {
  if (moves === null) return null;
  const made = moves.filter(({ mark }) => mark !== '-');
  const reset = made.findIndex(({ code }) => code === 'R' || code === 'SL');
  const accepted = Object.entries(checkNames)
    .filter(([, name]) => policy.checks[name].accepted)
    .map(([code]) => code);
  return {
    reset: reset >= 0,
    verifiedFirst: made
      .slice(0, Math.max(0, reset))
      .some(({ code, mark }) => mark === 'y' && accepted.includes(code)),
    reported: made.some(({ code }) => code === 'SEC'),
  };
}
