import {
  ended as sessionEnded,
  keepsNothing,
} from '../../words/tracking/practice.ts';
import type {
  Ack,
  Diagnosis,
  LaunchState,
  RecordUpdate,
  TrackingError,
  TrackingPort,
} from '../port.ts';

/** The part of localStorage that practice uses; every call may throw. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface PracticeSetup {
  /** Keeps the courses of one site apart. */
  courseId: string;
  clock: () => Date;
  /** A function, because a browser may throw at the mere mention of localStorage. */
  storage: () => KeyValueStore;
}

interface Kept {
  location: string;
  suspendData: string;
}

const refusedStorage: TrackingError = {
  call: 'localStorage',
  code: '',
  message: keepsNothing,
};
const nothing: Kept = { location: '', suspendData: '' };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was kept under this key; whatever is damaged counts as nothing. */
function parseKept(text: string | null): Kept {
  const value = parseJson(text ?? 'null');
  if (typeof value !== 'object' || value === null) return nothing;
  if (!('location' in value) || !('suspendData' in value)) return nothing;
  const { location, suspendData } = value;
  if (typeof location !== 'string' || typeof suspendData !== 'string')
    return nothing;
  return { location, suspendData };
}

/**
 * The port where there is no LMS: it keeps the bookmark and the suspend data in
 * this browser, or in memory where storage is refused (each save then carries
 * a warning). Nothing is recorded: `standard` is `practice`, and the page says so.
 */
export function practicePort({
  courseId,
  clock,
  storage,
}: PracticeSetup): TrackingPort {
  const key = `hold-the-line:${courseId}`;
  let kept = nothing;
  let ended: Ack | null = null;

  function held(): Diagnosis['held'] {
    try {
      return parseKept(storage().getItem(key));
    } catch {
      return { error: refusedStorage };
    }
  }

  function read(): Kept {
    const found = held();
    return 'error' in found ? nothing : found;
  }

  function keep(update: RecordUpdate): TrackingError[] {
    kept = {
      location: update.location || kept.location,
      suspendData: update.suspendData ?? kept.suspendData,
    };
    try {
      storage().setItem(key, JSON.stringify(kept));
      return [];
    } catch {
      return [refusedStorage];
    }
  }

  function save(update: RecordUpdate): Ack {
    if (ended) {
      const message = sessionEnded;
      return { kind: 'rejected', error: { call: '', code: '', message } };
    }
    return { kind: 'accepted', warnings: keep(update), at: clock() };
  }

  function launchState(): LaunchState {
    kept = read();
    return {
      learner: { id: '', name: '' },
      mode: 'normal',
      credit: false,
      entry: kept.location || kept.suspendData ? 'resume' : 'ab-initio',
      completion: 'not-attempted',
      success: 'unknown',
      ...kept,
      interactionCount: null,
      masteryScore: null,
      masteryGiven: '',
      totalSeconds: 0,
    };
  }

  let state: LaunchState | null = null;
  return {
    start() {
      state ??= launchState();
      return Promise.resolve({ kind: 'started', state, standard: 'practice' });
    },
    save: (update) => Promise.resolve(save(update)),
    end(update) {
      ended ??= save(update);
      return Promise.resolve(ended);
    },
    // What this browser has taken it holds; there is nobody to doubt.
    believe: () => undefined,
    doubt: () => undefined,
    diagnose: () =>
      Promise.resolve({ calls: [], held: held(), suspendDataLimit: null }),
  };
}
