import { resultOf } from '../../domain/simulation/callResult.ts';
import { formGaps } from '../../domain/simulation/exceptionForm.ts';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import { judgeEntry } from '../../domain/simulation/judgeEntry.ts';
import type { LogEntry } from '../../domain/simulation/log.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import { milestoneOf } from '../../domain/simulation/milestone.ts';
import { modelMoves } from '../../domain/simulation/modelCall.ts';
import { finishCall } from '../../domain/simulation/playDesk.ts';
import { traceNodes } from '../../domain/simulation/trace.ts';
import { $course } from '../course.ts';
import { makeMove } from './actions.ts';
import {
  $again,
  $call,
  $debrief,
  $form,
  $log,
  $open,
  $state,
  openingSeed,
} from './call.ts';
import { $callReport, $caseBank, $desk } from './desk.ts';
import { goTo } from './stage.ts';

type Again = NonNullable<ReturnType<typeof $again.get>>;

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
  const open = $open.get();
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
  if (!$open.get()) return;
  makeMove({ code: 'Q' });
  finish(seconds);
}

/** Ends a second try: its debrief, and nothing that counts. */
function finishAgain({ moves, seed }: Again, call: CallCase): void {
  const counts = { passes: false, milestone: null, again: true };
  $debrief.set({ call, moves, seed, fresh: true, ...counts });
  goTo('debrief');
  $again.set(null);
}

function finish(seconds: number): void {
  const again = $again.get();
  const call = $call.get();
  const course = $course.get();
  const policy = $caseBank.get().bank?.policy;
  const desk = $desk.get();
  if (again && call) return finishAgain(again, call);
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
  $debrief.set({
    call,
    moves,
    seed: openingSeed(),
    fresh: true,
    passes,
    milestone: passes
      ? null
      : milestoneOf(after.calls, after.count, course.desk),
    again: false,
  });
  goTo('debrief');
  $desk.set(after);
}
