import { atom } from 'nanostores';
import { sameCaseRevision } from '../../domain/progress/savedCall.ts';
import { callOf } from '../../domain/simulation/queue.ts';
import type { Certainty, Move } from '../../domain/simulation/callState.ts';
import { addMove, takeCall as take } from '../../domain/simulation/playDesk.ts';
import { goTo, leaveStage } from './stage.ts';
import { $caseBank, $desk } from './desk.ts';
import {
  $again,
  $call,
  $debrief,
  $form,
  $log,
  $open,
  openingSeed,
} from './call.ts';
import { $next } from './next.ts';
import { $ownNo, $saidNo } from './ownNo.ts';

/** Whether the call that waits was given up, and begins again. */
export const $gaveUp = atom(false);

/** Takes the next call of the queue. */
export function takeCall(): void {
  const next = $next.get();
  if (!next) return;
  $gaveUp.set(false);
  $again.set(null);
  $debrief.set(null);
  $form.set(null);
  $log.set(null);
  $saidNo.set({});
  $desk.set(take($desk.get(), next));
  goTo('ringing');
}

/** Makes a move on the open call. Those that close it are in `closing.ts`. */
export function makeMove(move: Move): void {
  const again = $again.get();
  if (again) $again.set({ ...again, moves: [...again.moves, move] });
  else if ($call.get()) $desk.set(addMove($desk.get(), move));
}

/** Says no in words that were typed. They stand in the transcript, and never leave the page. */
export function sayTypedNo(words: string, certainty: Certainty): void {
  if ($open.get()) $ownNo.set(words);
  sayNo(words, 'own', certainty);
}

/** Says a no in one of our wordings. */
export function sayChosenNo(words: string, certainty: Certainty): void {
  sayNo(words, 'courteous', certainty);
}

function sayNo(
  words: string,
  wording: 'own' | 'courteous',
  certainty: Certainty,
): void {
  const open = $open.get();
  if (!open) return;
  $saidNo.set({ ...$saidNo.get(), [open.moves.length]: words });
  makeMove({ code: 'X', wording, certainty });
}

/** Gives the open call up: it was never finished, so it counts for nothing. */
export function giveUpCall(): void {
  if ($again.get()) $again.set(null);
  else {
    $desk.set({ ...$desk.get(), open: null });
    $gaveUp.set(true);
  }
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
  $debrief.set({
    call,
    moves,
    seed,
    fresh: false,
    passes: false,
    milestone: null,
    again: false,
  });
  goTo('debrief');
}

/** Leaves the debrief and goes back to the queue. */
export function leaveDebrief(): void {
  $debrief.set(null);
  leaveStage();
}
