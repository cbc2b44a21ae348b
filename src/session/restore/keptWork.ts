import { fingerprint } from '../../tracking/fingerprint.ts';
import type { RecordUpdate } from '../../tracking/port.ts';

/** What was done in the launches that no later one has confirmed yet. */
export interface KeptWork {
  /** When it was written last, in milliseconds since 1970; an earlier release kept no time. */
  at?: number;
  /** The turn and seed of the saved data inside `update`. */
  turn: number;
  seed: number;
  /** The latest turn that the LMS accepted without doubt; 0 for none. */
  acknowledgedTurn: number;
  /** Fingerprints: of the saved data that the LMS held when the work began, then of each that it was given since. */
  trail?: string[];
  update: RecordUpdate;
}

/** Work of one learner in one course, kept in this browser. */
export interface Keeping {
  read(): KeptWork | null;
  /** False where nothing is kept. */
  write(work: KeptWork | null): boolean;
}

const PREFIX = 'hold-the-line/kept/';
// Releases before 0.2 named course and learner in the key.
const EARLIER = 'hold-the-line/queue/';
const DAYS_KEPT = 30;

/** The trail of a text that an LMS holds: '' for nothing. */
export function trailOf(suspendData: string): string {
  const text = suspendData.trim();
  return text && fingerprint(text).slice(0, 16);
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

function isWork(value: unknown): value is KeptWork {
  if (!isObject(value)) return false;
  const work: { [K in keyof KeptWork]?: unknown } = value;
  return (
    [work.turn, work.seed, work.acknowledgedTurn].every(Number.isInteger) &&
    (work.trail === undefined || Array.isArray(work.trail)) &&
    isUpdate(work.update)
  );
}

/** JSON has no dates: gives the interactions theirs back. */
function revive(key: string, value: unknown): unknown {
  return key === 'at' && typeof value === 'string' ? new Date(value) : value;
}

/** Null for what is damaged. */
function parse(text: string | null): KeptWork | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null', revive);
    return isWork(found) ? found : null;
  } catch {
    return null;
  }
}

/** Moves what an earlier release kept under names to where it is found today, and drops what is too old. */
function tidy(store: Storage, now: number): void {
  const keys = Array.from(
    { length: store.length },
    (_, place) => store.key(place) ?? '',
  );
  for (const key of keys) {
    const text = store.getItem(key);
    if (key.startsWith(EARLIER)) {
      store.removeItem(key);
      const work = parse(text);
      const name = PREFIX + fingerprint(key.slice(EARLIER.length));
      // What is nobody's may be anybody's.
      if (work && !key.endsWith('/'))
        store.setItem(name, JSON.stringify({ ...work, at: now }));
    } else if (
      key.startsWith(PREFIX) &&
      !(now - (parse(text)?.at ?? 0) < DAYS_KEPT * 86_400_000)
    )
      store.removeItem(key);
  }
}

/**
 * What this browser keeps for one learner and one course, until a later launch
 * reads it back from the LMS; at most 30 days. A browser that refuses storage,
 * and a learner without an id, who may be anybody, keep nothing: that work
 * lives only as long as the page.
 */
export function openKeeping(
  storage: () => Storage,
  courseId: string,
  learnerId: string,
  now: () => number,
): Keeping {
  const key = PREFIX + fingerprint(`${courseId}/${learnerId}`);
  const none = learnerId === '';
  try {
    tidy(storage(), now());
  } catch {
    // Refused: then there is nothing to tidy.
  }
  return {
    read() {
      try {
        return none ? null : parse(storage().getItem(key));
      } catch {
        return null;
      }
    },
    write(work) {
      if (none) return false;
      try {
        if (work)
          storage().setItem(key, JSON.stringify({ ...work, at: now() }));
        else storage().removeItem(key);
        return true;
      } catch {
        // Refused or full.
        return false;
      }
    },
  };
}
