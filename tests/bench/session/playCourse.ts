import { trueEntry } from '../../../src/domain/simulation/trueEntry.ts';
import { soundMoves } from '../../../src/domain/simulation/play.ts';
import { $course } from '../../../src/stores/course.ts';
import { goToStep } from '../../../src/stores/progress/progress.ts';
import {
  beginAttempt,
  continueCheck,
  submitAnswer,
} from '../../../src/stores/quiz/actions.ts';
import { $bank, $check } from '../../../src/stores/quiz/quiz.ts';
import {
  leaveDebrief,
  makeMove,
  takeCall,
} from '../../../src/stores/simulation/actions.ts';
import {
  submitForm,
  submitLog,
} from '../../../src/stores/simulation/closing.ts';
import { $call, $state } from '../../../src/stores/simulation/call.ts';
import { $caseBank, $desk } from '../../../src/stores/simulation/desk.ts';
import { openAttempt } from '../../../src/domain/quiz/check.ts';
import { soundForm } from '../../unit/domain/simulation/soundForm.ts';

/** What a learner does one after the other, and how long each takes them. */
export interface Deed {
  kind: 'step' | 'call' | 'answer' | 'other';
  minutes: number;
  work: () => void;
}

const MINUTES_A_CALL = 2;
const MINUTES_AN_ANSWER = 1;

/** The whole course: every step, calls until the desk is passed, and a check in which all is right. */
export function* wholeCourse(): Generator<Deed> {
  const steps = $course.get()?.steps ?? [];
  for (const { id, minutes, area } of steps)
    if (area === 'lesson')
      yield { kind: 'step', minutes, work: () => goToStep(id) };
  yield* atStep('desk');
  while (!$desk.get().passed)
    yield { kind: 'call', minutes: MINUTES_A_CALL, work: playCall };
  yield* atStep('check');
  yield { kind: 'other', minutes: 0, work: beginAttempt };
  for (;;) {
    const drawn = openAttempt($check.get())?.drawn ?? [];
    const next = drawn.find(({ answer }) => answer === null);
    if (!next) return;
    yield {
      kind: 'answer',
      minutes: MINUTES_AN_ANSWER,
      work: () => answerRightly(next.item),
    };
    continueCheck();
  }
}

function* atStep(sought: 'desk' | 'check'): Generator<Deed> {
  for (const { id, area } of $course.get()?.steps ?? [])
    if (area === sought)
      yield { kind: 'step', minutes: 0, work: () => goToStep(id) };
}

function answerRightly(item: string): void {
  const key = $bank.get().bank.keys.find((each) => each.item === item);
  submitAnswer(item, key?.correct ?? [], MINUTES_AN_ANSWER * 60, 2);
}

/** One call by its own model. */
function playCall(): void {
  takeCall();
  const call = $call.get();
  const policy = $caseBank.get().bank?.policy;
  if (!call || !policy) throw new Error('There is no call to take.');
  for (const move of soundMoves(call.model)) {
    const state = $state.get();
    const made = $desk.get().open?.moves ?? [];
    if (move.code === 'L' && state)
      submitLog(trueEntry(made, state, call, policy), MINUTES_A_CALL * 60);
    else if (move.code === 'EX' && call.form)
      submitForm(soundForm(call.form, policy));
    else makeMove(move);
  }
  leaveDebrief();
}
