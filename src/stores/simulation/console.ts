import { computed } from 'nanostores';
import { otherAccount, standingYes } from '../../domain/simulation/answers.ts';
import { approvalCodes, saysYes } from '../../domain/simulation/approval.ts';
import { isGone } from '../../domain/simulation/callCase.ts';
import { takenYes } from '../../domain/simulation/checks.ts';
import { checksUnder } from '../../domain/simulation/checksUnder.ts';
import { likelyMoves } from '../../domain/simulation/likelyMoves.ts';
import {
  asksCertainty,
  minutesFor,
  minutesOf,
  moves,
} from '../../domain/simulation/moves.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { MoveGroup } from '../../domain/simulation/moves.ts';
import { movesUnder } from '../../domain/simulation/movesUnder.ts';
import { hindranceOf } from '../../domain/simulation/step.ts';
import type { Hindrance } from '../../domain/simulation/step.ts';
import { hasRoom } from '../../domain/simulation/trace.ts';
import { $call, $open, $state } from './call.ts';
import { $caseBank } from './desk.ts';

/** A move as the console offers it. */
export interface OfferedMove {
  code: MoveCode;
  group: MoveGroup;
  minutes: number;
  hindrance: Hindrance | 'no_room' | null;
  /** It was made on this call already. */
  made: boolean;
  /** It asks how sure the learner is. */
  asks: boolean;
  /** The account whose number is rung, once it is open, where somebody else asks. */
  account: string | null;
}

/** Every move of a desk under its policy, the same in every call, so that none gives a call away. */
export const $offered = computed(
  [$call, $state, $open, $caseBank],
  (call, state, open, { bank }): OfferedMove[] => {
    if (!call || !state || !open || !bank) return [];
    const made = open.moves.map((move) => move.code);
    return movesUnder(bank.policy).map((code) => ({
      code,
      group: moves[code].group,
      minutes: minutesFor(code, call.channel),
      hindrance: !hasRoom(made.length, code)
        ? 'no_room'
        : hindranceOf(state, code, call),
      made: made.includes(code),
      asks: asksCertainty.includes(code),
      account: state.opened && code === 'CF' ? otherAccount(call) : null,
    }));
  },
);

/** The checks that the policy takes and that say yes in this call. */
const $yes = computed([$call, $caseBank], (call, { bank }) =>
  call && bank ? takenYes(call, bank.policy) : [],
);

/** The moves in the action bar, in their places; a place that nothing is left for is null. */
export const $likely = computed(
  [$call, $open, $offered, $yes],
  (call, open, offered, yes): (OfferedMove | null)[] =>
    call && open
      ? likelyMoves(
          call,
          open.moves.map((move) => move.code),
          offered.map(({ code }) => code),
          [...yes, ...approvalCodes.filter((code) => saysYes(code, call))],
        ).map((code) => offered.find((it) => it.code === code) ?? null)
      : [],
);

/** A check that the policy takes said yes, and nobody has said no since. It does not tell whether that proves anything. */
export const $saidYes = computed(
  [$call, $open, $yes],
  (call, open, yes) =>
    !!call &&
    !!open &&
    standingYes(
      call,
      open.moves.map(({ code }) => code),
      yes,
    ).length > 0,
);

/** Whoever asked has hung up or walked off. */
export const $gone = computed(
  [$call, $open],
  (call, open) =>
    !!call &&
    !!open &&
    isGone(
      call,
      open.moves.map(({ code }) => code),
    ),
);

/** Minutes on the call clock. */
export const $minutes = computed([$call, $open], (call, open) =>
  call && open
    ? minutesOf(
        open.moves.map((move) => move.code),
        call.channel,
      )
    : 0,
);

/** The panels that were opened on this call, the last one last. */
export const $opened = computed($open, (open) =>
  (open?.moves ?? []).flatMap(({ code }) =>
    code === 'D' || code === 'H' || code === 'S' ? code : [],
  ),
);

/** The fields that the policy wants in a log entry. */
export const $logFields = computed(
  $caseBank,
  ({ bank }) => bank?.policy.log.fields ?? [],
);

/** The policy of the desk, and what its checks are worth. */
export const $policyCard = computed($caseBank, ({ bank }) =>
  bank ? { policy: bank.policy, checks: checksUnder(bank.policy) } : null,
);

/** What looking something up costs the first time, in minutes. */
export const lookCosts = {
  D: moves.D.minutes,
  H: moves.H.minutes,
  S: moves.S.minutes,
};
