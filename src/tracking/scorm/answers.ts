import { takesNoAnswers } from '../../words/tracking/scorm.ts';
import type { InteractionRecord, TrackingError } from '../port.ts';
import { type Places, placesAfter } from './places.ts';

/** Why a save with answers is to be refused and sent again, or goes on without some of them. */
export type Objection = {
  kind: 'refuse' | 'warn';
  error: TrackingError;
} | null;

/** Why an answer was refused, and whether it was its very id. */
export type Refused = { error: TrackingError; isId: boolean };

/** How many saves in a row a refused answer may hold up. */
const PATIENCE = 2;

const takesNone: TrackingError = {
  call: '',
  code: '',
  message: takesNoAnswers,
};

/** The single answers of an attempt. */
export interface Answers {
  offer(answers: readonly InteractionRecord[]): Objection;
  /** True while the LMS lacks answers that it was offered. */
  isWithout(): boolean;
}

/**
 * An LMS that refuses an answer vetoes the answer, not the save. Where it has
 * taken some in this attempt, or took the id, that may be a hiccup: two saves in a row
 * are refused, to be sent again, and the third goes on without. Where it refuses the id
 * and has never taken one, the first goes on. What a save went on without is offered
 * once more with the next new answer; refused then too, no more are offered in this launch.
 * @param stored how many the LMS holds; null where it keeps none.
 */
export function answersAfter(
  stored: number | null,
  write: (places: Places, answer: InteractionRecord) => Refused | null,
): Answers {
  const places = placesAfter(stored ?? 0);
  const left = new Map<string, InteractionRecord>();
  let hasTaken = !!stored;
  let patience = PATIENCE;
  let isClosed = stored === null;

  const leave = (answers: readonly InteractionRecord[]) =>
    answers.forEach((each) => left.set(each.id, each));

  /** Those that were refused, and why the first was. */
  function writeAll(answers: readonly InteractionRecord[]) {
    const refused: InteractionRecord[] = [];
    const reasons: Refused[] = [];
    for (const each of answers) {
      // Behind a place that stays empty the LMS takes nothing.
      const why = reasons.find(({ isId }) => isId) ?? write(places, each);
      if (why) {
        refused.push(each);
        reasons.push(why);
      } else {
        hasTaken = true;
        patience = PATIENCE;
        left.delete(each.id);
      }
    }
    return { refused, why: reasons[0] };
  }

  function offer(answers: readonly InteractionRecord[]): Objection {
    const fresh = answers.filter(({ id }) => !left.has(id));
    // As it is handed in last.
    leave(answers.filter(({ id }) => left.has(id)));
    const isNew = fresh.some(({ id }) => !places.has(id));
    const again = isNew ? [...left.values()] : [];
    const { refused, why } = writeAll([...again, ...fresh]);
    if (!why) return null;
    const { error } = why;
    if (why.isId && !hasTaken) patience = 0;
    if (patience > 0) {
      patience -= 1;
      return { kind: 'refuse', error };
    }
    leave(refused);
    isClosed = again.length > 0;
    return { kind: 'warn', error };
  }

  return {
    isWithout: () => left.size > 0,
    offer(answers) {
      if (!isClosed) return offer(answers);
      leave(answers);
      return answers[0] ? { kind: 'warn', error: takesNone } : null;
    },
  };
}
