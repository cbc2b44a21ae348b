import { isAttack } from '../../../domain/simulation/callCase.ts';
import { endedUnsafe } from '../../../domain/simulation/outcome.ts';
import type { TraceProof } from '../../../domain/simulation/traceProof.ts';
import {
  outcomeNames,
  tacticNames,
} from '../../../words/workshop/evidence/known/callNames.ts';
import { byText, grouped } from '../../vocabulary/sorting.ts';
import type { CallsPart, TacticLine } from '../../vocabulary/callsPart.ts';
import type { KnownShare, ShareOf } from '../../vocabulary/share.ts';
import type { KnownCall } from './knownCalls.ts';

const isUnsafe = ({ call }: KnownCall) => endedUnsafe(call.trace.outcome);

/** What the recorded calls show; null when there are none. Everything is as the course recorded it: nothing is judged again. */
export function callsPart(
  calls: readonly KnownCall[],
  share: ShareOf,
): CallsPart | null {
  if (calls.length === 0) return null;
  const genuine = calls.filter(({ about }) => about?.truth === 'genuine');
  const impostor = calls.filter(({ about }) => about?.truth === 'impostor');
  const attacks = calls.filter(({ about }) => about && isAttack(about));
  const of = (
    all: readonly KnownCall[],
    counts: (call: KnownCall) => boolean,
  ) =>
    share(
      all.filter(counts).length,
      all.length,
      new Set(all.map(({ person }) => person)).size,
    );
  const known = (
    all: readonly KnownCall[],
    proved: (proof: TraceProof) => boolean | null,
  ): KnownShare => {
    const told = all.filter(({ proof }) => proved(proof) !== null);
    return {
      ...of(told, ({ proof }) => proved(proof) === true),
      notKnown: all.length - told.length,
    };
  };
  return {
    calls: calls.length,
    genuine: genuine.length,
    impostor: impostor.length,
    unknown: calls.length - genuine.length - impostor.length,
    attacks: attacks.length,
    verifiedBeforeReset: known(
      calls.filter(({ proof }) => proof.reset !== false),
      ({ verifiedFirst }) => verifiedFirst,
    ),
    unsafe: of(calls, isUnsafe),
    wrongfulRefusals: known(genuine, ({ refusedWrongly }) => refusedWrongly),
    reported: known(attacks, ({ reported }) => reported),
    outcomes: [...grouped(calls, ({ call }) => call.trace.outcome)]
      .map(([outcome, all]) => ({
        outcome,
        name: outcomeNames[outcome],
        count: all.length,
      }))
      .sort((a, b) => b.count - a.count || byText(a.outcome, b.outcome)),
    tactics: tacticLines(impostor, (all) => of(all, isUnsafe)),
  };
}

function tacticLines(
  impostor: readonly KnownCall[],
  unsafe: (calls: readonly KnownCall[]) => TacticLine['unsafe'],
): TacticLine[] {
  const used = new Set(impostor.flatMap(({ about }) => about?.tactics ?? []));
  return [...used].sort(byText).map((tactic) => {
    const all = impostor.filter(({ about }) => about?.tactics.includes(tactic));
    return {
      tactic,
      name: tacticNames[tactic],
      calls: all.length,
      unsafe: unsafe(all),
    };
  });
}
