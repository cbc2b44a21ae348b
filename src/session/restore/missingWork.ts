import { covers } from '../../domain/progress/covers.ts';
import type { Restored } from '../../domain/progress/suspendData.ts';
import type {
  InteractionRecord,
  LaunchState,
  RecordUpdate,
} from '../../tracking/port.ts';
import { knowsAnswer } from '../records/answerIds.ts';
import { isJudged } from './beginning.ts';
import { type KeptWork, trailOf } from './keptWork.ts';

/** What a fresh launch finds out of the work that this browser kept. */
export type Finding =
  /** The LMS gives all of it back. */
  | { kind: 'confirmed' }
  /** The LMS lacks this of it. */
  | { kind: 'missing'; update: RecordUpdate }
  /** It belongs to an attempt that is over, or another browser went on without it. */
  | { kind: 'over' };

/** True when the LMS shows that something was recorded in the attempt, whatever became of its saved data. */
function isUnderWay(state: LaunchState): boolean {
  return (
    state.entry === 'resume' ||
    state.location !== '' ||
    (state.interactionCount ?? 0) > 0 ||
    state.completion === 'incomplete' ||
    isJudged(state)
  );
}

/** Whether kept work is of the attempt that the LMS has open, and not behind it. */
function belongs(
  work: KeptWork,
  state: LaunchState,
  lms: Restored,
  local: Restored,
): boolean {
  if (lms.kind === 'empty')
    return work.acknowledgedTurn === 0 || isUnderWay(state);
  if (work.trail?.includes(trailOf(state.suspendData))) return true;
  if (lms.kind === 'unreadable') return true;
  const { turn, check } = lms.saved;
  if (!work.trail) return check.seed === work.seed && turn < work.turn;
  // Gone on with in another browser: taken up only where nothing of that is lost.
  return local.kind === 'restored' && covers(local.saved, lms.saved);
}

/** The answers that are not known to be in the record, at places that the LMS will take. */
function answersMissing(
  { update, trail, turn, acknowledgedTurn }: KeptWork,
  { interactionCount, suspendData }: LaunchState,
  lms: Restored,
): InteractionRecord[] {
  const answers = update.interactions ?? [];
  if (interactionCount === null) return [];
  const saved = lms.kind === 'restored' ? lms.saved : null;
  // Another browser went on since, and may have given out the same places.
  if (saved && trail?.includes(trailOf(suspendData)) === false)
    return (
      answers
        .filter(({ id }) => !knowsAnswer(saved, id))
        // Accepted without doubt, it is there, though the other's saved data stand over ours.
        .filter(
          ({ place = interactionCount }) =>
            acknowledgedTurn < turn || place >= interactionCount,
        )
        .map(({ place: _, ...answer }) => answer)
    );
  const places = answers.flatMap(({ place }) => place ?? []);
  if (places.length < answers.length) return answers;
  if (places.every((place) => place < interactionCount)) return [];
  // Stored answers may lie between lost ones, so all are written, each to its own place.
  const gap = Math.max(0, Math.min(...places) - interactionCount);
  return answers.map((each) => ({ ...each, place: (each.place ?? 0) - gap }));
}

function lacksJudgement({ update }: KeptWork, state: LaunchState): boolean {
  if (update.success === undefined) return false;
  return update.success === 'passed' && state.success === 'failed'
    ? true
    : !isJudged(state);
}

/** Holds kept work against what the LMS gives back: by saved data, number of answers, and status. */
export function findMissing(
  work: KeptWork,
  state: LaunchState,
  lms: Restored,
  local: Restored,
): Finding {
  // An earlier release kept no trail; what it calls unsent had arrived all the same.
  if (
    !work.trail &&
    lms.kind === 'restored' &&
    state.suspendData === work.update.suspendData
  )
    return { kind: 'confirmed' };
  if (!belongs(work, state, lms, local)) return { kind: 'over' };
  const { score, completion, success, ...rest } = work.update;
  delete rest.interactions;
  const interactions = answersMissing(work, state, lms);
  const isBehind = work.trail?.at(-1) !== trailOf(state.suspendData);
  const judgement = lacksJudgement(work, state) && {
    ...(score && { score }),
    ...(completion && { completion }),
    ...(success && { success }),
  };
  if (!judgement && !isBehind && interactions.length === 0)
    return { kind: 'confirmed' };
  return {
    kind: 'missing',
    update: {
      ...rest,
      ...judgement,
      ...(interactions.length > 0 && { interactions }),
    },
  };
}
