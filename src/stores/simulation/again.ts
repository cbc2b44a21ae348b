import { fromTheTurn } from '../../domain/simulation/fromTheTurn.ts';
import { $again, $debrief, $form, $log } from './call.ts';
import { $talk } from './debrief.ts';
import { goTo } from './stage.ts';

/** Tries the call of the debrief again from where it turned. The first result stands; this one does not count. */
export function tryAgain(): void {
  const told = $debrief.get();
  const talk = $talk.get();
  if (!told || !talk) return;
  const { call, moves, seed } = told;
  const wrong = talk.led !== 'neither' || talk.turnsAtLog;
  $form.set(null);
  $log.set(null);
  $again.set({
    case: call.id,
    variant: call.variant,
    revision: call.revision,
    moves: fromTheTurn(moves, talk.turn, wrong),
    seed,
  });
  goTo('call');
  $debrief.set(null);
}
