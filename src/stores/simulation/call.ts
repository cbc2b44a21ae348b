import { atom, computed } from 'nanostores';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { Move } from '../../domain/simulation/callState.ts';
import { deskLines, inOwnWords } from '../../domain/simulation/deskLines.ts';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import type { judgeEntry } from '../../domain/simulation/judgeEntry.ts';
import type { Milestone } from '../../domain/simulation/milestone.ts';
import { play } from '../../domain/simulation/play.ts';
import { callOf } from '../../domain/simulation/queue.ts';
import { $check } from '../quiz/quiz.ts';
import type { OpenCall } from '../../domain/simulation/desk.ts';
import { $caseBank, $desk } from './desk.ts';
import { $saidNo } from './ownNo.ts';

/** What the learner wrote into the exception form of this call; kept for the debrief only. */
export const $form = atom<FormEntry | null>(null);

/** What the learner wrote into the log of this call, judged line by line; kept for the debrief only. */
export const $log = atom<ReturnType<typeof judgeEntry> | null>(null);

/** A finished call that is talked through. */
export const $debrief = atom<{
  call: CallCase;
  moves: readonly Move[];
  /** Which of its openings was heard. */
  seed: number;
  /** It has just ended; */
  fresh: boolean;
  /** and passed the desk, */
  passes: boolean;
  /** or was the first of its kind. */
  milestone: Milestone | null;
  /** It was a second try, which does not count. */
  again: boolean;
} | null>(null);

/**
 * A second try of a call that was not good: practice, which the desk does not count
 * and nothing keeps or records; null while none is made.
 */
export const $again = atom<(OpenCall & { seed: number }) | null>(null);

/** The call that is worked: a second try, or the open call of the desk. */
export const $open = computed(
  [$again, $desk],
  (again, { open }) => again ?? open,
);

/** The same call as it is played; null between calls. */
export const $call = computed([$caseBank, $open], ({ bank }, open) =>
  bank && open ? callOf(bank.cases, open) : null,
);

/** How the open call stands. */
export const $state = computed(
  [$caseBank, $open, $call],
  ({ bank }, open, call) =>
    bank && open && call ? play(open.moves, call, bank.policy) : null,
);

/** Which opening of a case is heard; a replay brings another. */
export function openingSeed(): number {
  return $check.get().seed + $desk.get().count;
}

/** The lines of the open call so far, as they are set. */
export const $lines = computed(
  [$open, $call, $again, $saidNo],
  (open, call, again, own) =>
    open && call
      ? inOwnWords(
          deskLines(call, open.moves, again?.seed ?? openingSeed()),
          own,
        )
      : [],
);
