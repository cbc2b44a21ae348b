import { computed } from 'nanostores';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { Move } from '../../domain/simulation/callState.ts';
import { blindNo } from '../../domain/simulation/blindNo.ts';
import { isCheck, looksLikeYes } from '../../domain/simulation/checks.ts';
import { cluesOf } from '../../domain/simulation/clues.ts';
import { deskLines, inOwnWords } from '../../domain/simulation/deskLines.ts';
import { brokenBy } from '../../domain/simulation/hangsOn.ts';
import { formGaps } from '../../domain/simulation/exceptionForm.ts';
import { judge } from '../../domain/simulation/judge.ts';
import type { Verdict } from '../../domain/simulation/judge.ts';
import { missingBeside } from '../../domain/simulation/missing.ts';
import { modelMoves } from '../../domain/simulation/modelCall.ts';
import { lightOf } from '../../domain/simulation/light.ts';
import { minutesOf } from '../../domain/simulation/moves.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import {
  ledTo,
  momentsByTime,
  momentsOf,
  slipOf,
} from '../../domain/simulation/ledTo.ts';
import type { LedTo } from '../../domain/simulation/ledTo.ts';
import {
  faultsBeside,
  isLeftWithNothing,
} from '../../domain/simulation/outcome.ts';
import type { Fault } from '../../domain/simulation/outcome.ts';
import { play } from '../../domain/simulation/play.ts';
import { replayOf } from '../../domain/simulation/replay.ts';
import { traced } from '../../domain/simulation/trace.ts';
import type { TracedMove } from '../../domain/simulation/readTrace.ts';
import {
  isHeldUnsettled,
  settlingOf,
  turnOf,
} from '../../domain/simulation/turn.ts';
import { shownBy } from '../../domain/simulation/transcript.ts';
import type { StepData } from '../../domain/course/courseData.ts';
import { isOnWay } from '../../domain/course/ways.ts';
import type { Way } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $debrief, $form, $log } from './call.ts';
import { $saidNo } from './ownNo.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Affected } from '../../schema/things.ts';
import { $caseBank } from './desk.ts';

/** A move of a sound call and what it shows. */
export interface ModelStep {
  code: MoveCode;
  shows: string;
  /** It settles who is calling, or shows that nothing does; null where it does neither. */
  settles: 'settles' | 'nothing_does' | null;
}

/** A sound course of a call, to be played move by move. */
export function modelSteps(call: CallCase): ModelStep[] {
  const policy = $caseBank.get().bank?.policy;
  if (!policy) return [];
  const settling = settlingOf(call, policy);
  const named = settling === 'neither' ? null : settling;
  return modelMoves(call, policy).map(({ code }) => ({
    code,
    shows: shownBy(call, code),
    settles: code === call.debrief.shows ? named : null,
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

/** What stands beside a call that is talked through. */
export type AfterPart = 'led' | 'sound' | 'wanted' | 'log';

/** The part that says why a call was not good: the log where nothing else was wrong; after a good call what was averted. */
function firstPart(
  { good, critical }: Verdict,
  faults: readonly Fault[],
  log: readonly unknown[],
): AfterPart {
  if (good) return 'led';
  const isLog =
    log.length > 0 &&
    critical.every((error) => error === 'false_log') &&
    faults.every((fault) => fault === 'log_incomplete');
  return isLog ? 'log' : 'wanted';
}

/** Those of some steps that a way holds. */
export function stepsOn(steps: readonly StepData[], way: Way): StepData[] {
  return steps.filter((step) => isOnWay(step, way));
}

/** What a call led to, or would have led to by the careless answer `slip`, which is null where it was, or would have been, by any. */
function timelineOf(call: CallCase, led: LedTo, codes: readonly MoveCode[]) {
  return {
    moments: momentsByTime(momentsOf(call.debrief, led, codes)),
    slip: led === 'neither' ? slipOf(call.debrief) : null,
  };
}

/** Everything that the debrief says of the finished call. */
export const $talk = computed(
  [$debrief, $caseBank, $form, $log, $saidNo, $course],
  (debrief, { bank }, form, log, said, course) => {
    if (!debrief || !bank) return null;
    const { call, moves, seed, fresh, passes, milestone, again } = debrief;
    const { policy } = bank;
    const state = play(moves, call, policy);
    const verdict = judge(state, call, policy);
    const led = ledTo(verdict);
    const codes = moves.map((move) => move.code);
    const minutes = minutesOf(codes, call.channel);
    const faults = faultsBeside(verdict.faults, verdict.critical);
    // Held, and then not told as it was: that is where it went wrong.
    const turnsAtLog =
      led === 'neither' && verdict.critical.includes('false_log');
    const turn = turnsAtLog
      ? codes.lastIndexOf('L')
      : turnOf(moves, call, policy, led);
    const lines = fresh ? (log?.lines ?? []) : [];
    const { shows } = call.debrief;
    // Whoever reads an old call may have written on one that is open.
    const handedIn = fresh ? form : null;
    return {
      call,
      policy,
      verdict,
      light: lightOf({ ...verdict, reported: state.reported, minutes }),
      fresh,
      passes,
      milestone,
      again,
      /** The steps of the lesson that teach what it practises. */
      reread: (course?.steps ?? []).filter(({ id }) =>
        call.reread?.includes(id),
      ),
      marked: moves.map((move) => markedMove(move, call, policy)),
      turn,
      turnsAtLog,
      heldUnsettled: isHeldUnsettled(moves, call, led, turn),
      opensAt: firstPart(verdict, faults, lines),
      clues: cluesOf(call, codes),
      minutes,
      lines: replayOf(
        inOwnWords(deskLines(call, moves, seed), fresh ? said : {}),
        turn,
        led,
      ),
      faults,
      blind: blindNo(moves, call),
      isLeft: isLeftWithNothing(verdict.outcome, verdict.need),
      missing: missingBeside(verdict.missing, faults),
      led,
      ...timelineOf(call, led, codes),
      settled: codes.includes(shows),
      settles: shownBy(call, shows),
      settling: settlingOf(call, policy),
      /** It turned at the very move that the case says settles it. */
      turnedByIt: turn !== null && led === 'neither' && codes[turn] === shows,
      log: lines,
      gaps: handedIn && call.form ? formGaps(handedIn, call.form, policy) : [],
    };
  },
);

/** What the debrief says, where there is one. */
export type Talk = NonNullable<ReturnType<typeof $talk.get>>;
