import { resultOf } from '../../domain/simulation/callResult.ts';
import { formGaps } from '../../domain/simulation/exceptionForm.ts';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import { judgeEntry } from '../../domain/simulation/judgeEntry.ts';
import type { LogEntry } from '../../domain/simulation/log.ts';
import { modelMoves } from '../../domain/simulation/modelCall.ts';
import { finishCall } from '../../domain/simulation/playDesk.ts';
import { traceNodes } from '../../domain/simulation/trace.ts';
import { $course } from '../course.ts';
import { makeMove } from './actions.ts';
import { $call, $debrief, $form, $log, $state, openingSeed } from './call.ts';
import { $callReport, $caseBank, $desk } from './desk.ts';
import { goTo } from './stage.ts';

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
  makeMove({ code: 'L', truthful, ...(isShort && { complete: false }) });
  finish(seconds);
}

/** Closes the call without a log. */
export function closeUnlogged(seconds: number): void {
  if (!$desk.get().open) return;
  makeMove({ code: 'Q' });
  finish(seconds);
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
