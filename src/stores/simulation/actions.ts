import { sameCaseRevision } from '../../domain/progress/savedCall.ts';
import { callOf } from '../../domain/simulation/queue.ts';
import { resultOf } from '../../domain/simulation/callResult.ts';
import type { Move } from '../../domain/simulation/callState.ts';
import {
  addMove,
  finishCall,
  takeCall as take,
} from '../../domain/simulation/playDesk.ts';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import { formGaps } from '../../domain/simulation/exceptionForm.ts';
import { judgeEntry } from '../../domain/simulation/judgeEntry.ts';
import type { LogEntry } from '../../domain/simulation/log.ts';
import { modelMoves } from '../../domain/simulation/modelCall.ts';
import { traceNodes } from '../../domain/simulation/trace.ts';
import { $course } from '../course.ts';
import { clearDrafts } from './drafts.ts';
import { goTo, leaveStage } from './stage.ts';
import { $callReport, $caseBank, $desk } from './desk.ts';
import { $call, $debrief, $form, $log, $state, openingSeed } from './call.ts';
import { $next } from './next.ts';

/** Takes the next call of the queue. */
export function takeCall(): void {
  const next = $next.get();
  if (!next) return;
  $debrief.set(null);
  $form.set(null);
  $log.set(null);
  clearDrafts();
  $desk.set(take($desk.get(), next));
  goTo('ringing');
}

/** Makes a move on the open call; closing moves end it. */
export function makeMove(move: Move, seconds = 0): void {
  const call = $call.get();
  if (!call || !$desk.get().open) return;
  $desk.set(addMove($desk.get(), move));
  if (move.code === 'L' || move.code === 'Q') finish(seconds);
}

/** Fills in and hands in the exception form. */
export function submitForm(entry: FormEntry): void {
  const call = $call.get();
  const policy = $caseBank.get().bank?.policy;
  if (!call?.form || !policy) return;
  $form.set(entry);
  const complete = formGaps(entry, call.form, policy).length === 0;
  makeMove({ code: 'EX', complete });
}

/** Writes the log entry and closes the call. */
export function submitLog(entry: LogEntry, seconds: number): void {
  const policy = $caseBank.get().bank?.policy;
  const state = $state.get();
  const call = $call.get();
  const { open } = $desk.get();
  if (!policy || !state || !call || !open) return;
  const judged = judgeEntry(entry, open.moves, state, call, policy);
  $log.set(judged);
  const truthful = judged.verdict !== 'false';
  const isShort = judged.verdict === 'incomplete';
  makeMove(
    { code: 'L', truthful, ...(isShort && { complete: false }) },
    seconds,
  );
}

/** Gives the open call up: it was never finished, so it counts for nothing. */
export function giveUpCall(): void {
  $desk.set({ ...$desk.get(), open: null });
  leaveStage();
}

/** Opens the debrief of a call that was finished earlier, by its place among the calls. */
export function reviewCall(place: number): void {
  const { calls } = $desk.get();
  const played = calls[place];
  const bank = $caseBank.get().bank;
  const call = bank && played && callOf(bank.cases, played);
  if (!call || !played.moves) return;
  // What was said then may not be what the case says now.
  if (!sameCaseRevision(call.revision, played.revision)) return;
  const seed = openingSeed() - (calls.length - place);
  const { moves } = played;
  $debrief.set({ call, moves, seed, fresh: false, passes: false });
  goTo('debrief');
}

/** Leaves the debrief and goes back to the queue. */
export function leaveDebrief(): void {
  $debrief.set(null);
  leaveStage();
}

function finish(seconds: number): void {
  const call = $call.get();
  const course = $course.get();
  const policy = $caseBank.get().bank?.policy;
  const desk = $desk.get();
  if (!call || !course?.desk || !policy || !desk.open) return;
  const { moves } = desk.open;
  const result = resultOf(moves, call, policy);
  const model = modelMoves(call, policy);
  $callReport.set({
    case: call.id,
    variant: call.variant,
    revision: call.revision,
    number: desk.count + 1,
    trace: traceNodes(moves, call, result),
    pattern:
      model.length > 0
        ? traceNodes(model, call, resultOf(model, call, policy))
        : [],
    good: result.good,
    seconds,
    objective: call.objective,
    title: call.title,
  });
  const after = finishCall(desk, result, course.desk);
  const passes = after.passed && !desk.passed;
  $debrief.set({ call, moves, seed: openingSeed(), fresh: true, passes });
  goTo('debrief');
  $desk.set(after);
}
