import type { Restored } from '../domain/progress/suspendData.ts';
import type { RecordUpdate } from '../tracking/port.ts';

/** What the LMS has not acknowledged, kept in this browser until it does. */
export interface QueuedWork {
  /** The turn and seed of the saved data inside `update`. */
  turn: number;
  seed: number;
  /** The turn that the LMS had acknowledged when the work was done; 0 for nothing yet. */
  acknowledgedTurn: number;
  update: RecordUpdate;
}

export interface Queue {
  read(): QueuedWork | null;
  /** False where the browser did not keep it. */
  write(work: QueuedWork | null): boolean;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDated(answer: unknown): boolean {
  if (!isObject(answer) || !('at' in answer)) return false;
  return answer.at instanceof Date && !Number.isNaN(answer.at.getTime());
}

function isUpdate(value: unknown): boolean {
  if (!isObject(value)) return false;
  const lists: { interactions?: unknown; objectives?: unknown } = value;
  const { interactions = [], objectives = [] } = lists;
  return (
    Array.isArray(interactions) &&
    interactions.every(isDated) &&
    Array.isArray(objectives)
  );
}

function isWork(value: unknown): value is QueuedWork {
  if (!isObject(value)) return false;
  const work: { [K in keyof QueuedWork]?: unknown } = value;
  return (
    [work.turn, work.seed, work.acknowledgedTurn].every(Number.isInteger) &&
    isUpdate(work.update)
  );
}

/** JSON has no dates: gives the interactions theirs back. */
function revive(key: string, value: unknown): unknown {
  return key === 'at' && typeof value === 'string' ? new Date(value) : value;
}

/**
 * A queue for one learner and one course. A browser that refuses storage gets
 * an empty one: the work then lives only as long as the page.
 */
export function openQueue(
  storage: () => Storage,
  courseId: string,
  learnerId: string,
): Queue {
  const key = `hold-the-line/queue/${courseId}/${learnerId}`;
  return {
    read() {
      try {
        const found: unknown = JSON.parse(
          storage().getItem(key) ?? 'null',
          revive,
        );
        return isWork(found) ? found : null;
      } catch {
        return null;
      }
    },
    write(work) {
      try {
        if (work) storage().setItem(key, JSON.stringify(work));
        else storage().removeItem(key);
        return true;
      } catch {
        // Refused or full.
        return false;
      }
    },
  };
}

/**
 * Whether queued work belongs to the attempt that the LMS has open. Same seed
 * and newer: yes. An LMS that has nothing takes work that was never
 * acknowledged before; anything else is from an attempt that is over.
 */
export function belongsToAttempt(work: QueuedWork, lms: Restored): boolean {
  if (lms.kind === 'restored') {
    return work.seed === lms.saved.check.seed && work.turn > lms.saved.turn;
  }
  return lms.kind === 'unreadable' || work.acknowledgedTurn === 0;
}
