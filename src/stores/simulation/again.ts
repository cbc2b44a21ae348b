import {
  fromTheTurn,
  onlyLeftOut,
} from '../../domain/simulation/fromTheTurn.ts';
import { $again, $debrief, $form, $log } from './call.ts';
import { $talk } from './debrief.ts';
import { $saidNo } from './ownNo.ts';
import { goTo } from './stage.ts';

/** Tries the call of the debrief again from where it turned, or with all that was done where only something was left out. The first result stands; this one does not count. */
export function tryAgain(): void {
  const told = $debrief.get();
  const talk = $talk.get();
  if (!told || !talk) return;
  const { call, moves, seed } = told;
  const leftOut = onlyLeftOut(moves, talk.verdict.missing, call, talk.policy);
  const wrong = talk.led !== 'neither' || talk.turnsAtLog;
  const kept = fromTheTurn(moves, talk.turn, wrong, leftOut);
  $form.set(null);
  $log.set(null);
  // The words of a no that is taken back are not those of the move in its place.
  $saidNo.set(
    Object.fromEntries(
      Object.entries($saidNo.get()).filter(
        ([place]) => Number(place) < kept.length,
      ),
    ),
  );
  $again.set({
    case: call.id,
    variant: call.variant,
    revision: call.revision,
    moves: kept,
    seed,
  });
  goTo('call');
  $debrief.set(null);
}
