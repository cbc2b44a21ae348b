import { atom, computed } from 'nanostores';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { Move } from '../../domain/simulation/callState.ts';
import { deskLines, inOwnWords } from '../../domain/simulation/deskLines.ts';
import type { FormEntry } from '../../domain/simulation/exceptionForm.ts';
import type { judgeEntry } from '../../domain/simulation/judgeEntry.ts';
import { play } from '../../domain/simulation/play.ts';
import { callOf } from '../../domain/simulation/queue.ts';
import { $check } from '../quiz/quiz.ts';
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
  /** and passed the desk. */
  passes: boolean;
} | null>(null);

/** The open call as it is played; null between calls. */
export const $call = computed([$caseBank, $desk], ({ bank }, { open }) =>
  bank && open ? callOf(bank.cases, open) : null,
);

/** How the open call stands. */
export const $state = computed(
  [$caseBank, $desk, $call],
  ({ bank }, { open }, call) =>
    bank && open && call ? play(open.moves, call, bank.policy) : null,
);

/** Which opening of a case is heard; a replay brings another. */
export function openingSeed(): number {
  return $check.get().seed + $desk.get().count;
}

/** The lines of the open call so far, as they are set. */
export const $lines = computed(
  [$desk, $call, $saidNo],
  ({ open }, call, own) =>
    open && call
      ? inOwnWords(deskLines(call, open.moves, openingSeed()), own)
      : [],
);
