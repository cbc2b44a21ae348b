import type { LaunchState, RecordUpdate } from '../../tracking/port.ts';
import { type Keeping, type KeptWork, trailOf } from '../restore/keptWork.ts';
import { mergeUpdates } from '../records/mergeUpdates.ts';
import type { Beginning } from '../restore/beginning.ts';

/** Keeps all that a launch does in this browser, until a later launch reads it back from the LMS. */
export interface Journal {
  /**
   * Keeps a change, whatever the LMS will say to it, and gives each answer its
   * place in the record, so that sent again it goes to the same one.
   * @param turn of the saved data in the change.
   */
  write(
    update: RecordUpdate,
    turn: number,
  ): { placed: RecordUpdate; isKept: boolean };
  /** Everything up to this turn was accepted, and nothing speaks against it. */
  accept(turn: number): void;
}

/** A journal that goes on from what this launch found missing. */
export function startJournal(
  keeping: Keeping,
  { suspendData, interactionCount }: LaunchState,
  { saved, missing, acknowledgedTurn, trail }: Beginning,
): Journal {
  let next = interactionCount ?? 0;
  let work: KeptWork = {
    turn: saved.turn,
    seed: saved.check.seed,
    acknowledgedTurn,
    trail: [...trail, trailOf(suspendData)],
    update: missing ?? {},
  };
  for (const { place = -1 } of missing?.interactions ?? [])
    next = Math.max(next, place + 1);

  function placed(update: RecordUpdate): RecordUpdate {
    const { interactions } = update;
    if (!interactions || interactionCount === null) return update;
    const known = work.update.interactions ?? [];
    return {
      ...update,
      interactions: interactions.map((each) => {
        const place =
          each.place ?? known.find(({ id }) => id === each.id)?.place;
        return { ...each, place: place ?? next++ };
      }),
    };
  }

  return {
    write(update, turn) {
      const change = placed(update);
      const { suspendData: text } = update;
      const trail = text ? [...(work.trail ?? []), trailOf(text)] : work.trail;
      work = {
        ...work,
        turn,
        ...(trail && { trail }),
        update: mergeUpdates(work.update, change),
      };
      return { placed: change, isKept: keeping.write(work) };
    },
    accept(turn) {
      work = { ...work, acknowledgedTurn: turn };
      keeping.write(work);
    },
  };
}
