import { computed } from 'nanostores';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { Move } from '../../domain/simulation/callState.ts';
import { isCheck, looksLikeYes } from '../../domain/simulation/checks.ts';
import { brokenBy } from '../../domain/simulation/hangsOn.ts';
import { formGaps } from '../../domain/simulation/exceptionForm.ts';
import { judge } from '../../domain/simulation/judge.ts';
import { modelMoves } from '../../domain/simulation/modelCall.ts';
import { minutesOf } from '../../domain/simulation/moves.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import { ledTo, momentsOf } from '../../domain/simulation/ledTo.ts';
import { faultsBeside } from '../../domain/simulation/outcome.ts';
import { play } from '../../domain/simulation/play.ts';
import { traced } from '../../domain/simulation/trace.ts';
import type { TracedMove } from '../../domain/simulation/readTrace.ts';
import { shownBy, transcriptOf } from '../../domain/simulation/transcript.ts';
import { $debrief, $form, $log, openingSeed } from './call.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Affected } from '../../schema/things.ts';
import { $caseBank } from './desk.ts';

/** A move of a sound call and what it shows. */
export interface ModelStep {
  code: MoveCode;
  shows: string;
  /** It settles who is calling. */
  settles: boolean;
}

/** A sound course of a call, to be played move by move. */
export function modelSteps(call: CallCase): ModelStep[] {
  const policy = $caseBank.get().bank?.policy;
  if (!policy) return [];
  return modelMoves(call, policy).map(({ code }) => ({
    code,
    shows: shownBy(call, code),
    settles: code === call.debrief.shows,
  }));
}

/** A move with what came of it, and what the check had hung on where that was not to be trusted. */
export interface MarkedMove extends TracedMove {
  broken: Affected[];
}

function markedMove(move: Move, call: CallCase, policy: Policy): MarkedMove {
  const { code } = move;
  const broken =
    isCheck(code) && looksLikeYes(code, call)
      ? brokenBy(code, call, policy)
      : [];
  return { ...traced(move, call), broken };
}

/** Everything that the debrief says of the finished call. */
export const $talk = computed(
  [$debrief, $caseBank, $form, $log],
  (debrief, { bank }, form, log) => {
    if (!debrief || !bank) return null;
    const { call, moves, fresh } = debrief;
    const { policy } = bank;
    const verdict = judge(play(moves, call, policy), call, policy);
    const led = ledTo(verdict);
    const codes = moves.map((move) => move.code);
    const marked = moves.map((move) => markedMove(move, call, policy));
    return {
      call,
      policy,
      verdict,
      fresh,
      marked,
      minutes: minutesOf(codes),
      lines: transcriptOf(call, moves, openingSeed() - (fresh ? 1 : 0)),
      faults: faultsBeside(verdict.faults, verdict.critical),
      led,
      moments: momentsOf(call.debrief, led, codes),
      settled: codes.includes(call.debrief.shows),
      settles: shownBy(call, call.debrief.shows),
      log: log?.lines ?? [],
      gaps: form && call.form ? formGaps(form, call.form, policy) : [],
    };
  },
);
