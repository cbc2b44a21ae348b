/**
 * What the course says to a record keeper, in the course's own words. Each
 * standard has one adapter; the session knows this page and no other.
 *
 * Every method does its work before it returns its promise where the standard
 * is synchronous (SCORM), so that `pagehide` may call `end` and leave.
 */

/** `review` and `browse` record nothing; an empty mode from an LMS means `normal`. */
export type Mode = 'normal' | 'review' | 'browse';

/**
 * SCORM's two 2004 statuses; 1.2 merges both into lesson_status. `unknown` is what
 * an LMS that answers nothing, or a word of its own, leaves of a status: then only
 * a judgement is written over it, never less.
 */
export type Completion =
  'unknown' | 'not-attempted' | 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

export interface Learner {
  /** As the LMS gives it; empty in practice. Only ever shown as text. */
  id: string;
  name: string;
}

/** What the record keeper knew when this launch began. */
export interface LaunchState {
  learner: Learner;
  mode: Mode;
  /** False when the LMS gives no credit for this attempt. */
  credit: boolean;
  entry: 'ab-initio' | 'resume';
  completion: Completion;
  success: Success;
  /** The bookmark: a step id, or '' when there is none. */
  location: string;
  suspendData: string;
  /** Interactions already stored in this attempt; null when the LMS has none to offer. */
  interactionCount: number | null;
  /** Per cent, 0 to 100, when the LMS sets its own; it overrides the course's. */
  masteryScore: number | null;
  /** The LMS's own words for that mark, whether or not they are one; '' when it gave none. */
  masteryGiven: string;
  /** Seconds that the LMS has already booked for earlier sessions of this attempt. */
  totalSeconds: number;
}

/** An identifier that occurs in responses and patterns, with its words. */
export interface ResponsePart {
  id: string;
  words: string;
}

/** One answer or one call, ready for any standard. */
export interface InteractionRecord {
  /** `[A-Za-z0-9_]`, with revision and attempt: `exception_elements_r1_a1`. */
  id: string;
  type: 'choice' | 'true-false' | 'sequencing' | 'matching' | 'performance';
  /**
   * Authored letters of the chosen choices; `true` or `false` for true-false;
   * letters in the learner's order for sequencing; pairs such as `a.2` for matching;
   * for performance each step with its mark, the outcome last.
   */
  response: string[];
  /** The right response, in the same form; empty where there is none. */
  pattern: string[];
  /** `neutral` for what is recorded without being judged. */
  result: 'correct' | 'incorrect' | 'neutral';
  /** Seconds from the moment the question was shown. */
  latencySeconds: number;
  /** When it was answered. */
  at: Date;
  /** Its index in the record of the attempt; left out, it goes to the end. Written again, it goes to the same place. */
  place?: number;
  objective: string;
  /** The question's words, for standards that have room for them. */
  description: string;
  /** The words of the choices, of what is matched or of the steps, where the standard has room for them. */
  parts?: ResponsePart[];
  /** The words of what `parts` are matched with. */
  targets?: ResponsePart[];
}

/** An objective's standing; `id` is `[A-Za-z0-9_]`. */
export interface ObjectiveRecord {
  id: string;
  /** Per cent, 0 to 100; null leaves the score out. */
  score: number | null;
  status: 'passed' | 'failed' | 'completed' | 'incomplete';
}

/** Per cent of the check, with its bounds. */
export interface ScoreRecord {
  raw: number;
  min: 0;
  max: 100;
}

/** The parts of the record that change. What is left out stays as it is. */
export interface RecordUpdate {
  interactions?: InteractionRecord[];
  objectives?: ObjectiveRecord[];
  score?: ScoreRecord;
  completion?: Completion;
  success?: Success;
  location?: string;
  suspendData?: string;
  /** Seconds since this launch began. */
  sessionSeconds?: number;
}

/** Which call of the standard failed and what the LMS said about it. */
export interface TrackingError {
  /** For example `LMSCommit` or `LMSSetValue cmi.suspend_data`. */
  call: string;
  /** The standard's code ('' when the LMS gave none). */
  code: string;
  /** The LMS's words, or ours when it gave none. Plain text. */
  message: string;
  /**
   * Nothing more is taken from this launch, and no retry helps: another launch
   * records now (`elsewhere`), or the record keeper does not say why
   * (`closed`). What it has not taken waits for the next launch.
   */
  over?: 'elsewhere' | 'closed';
}

/** `rejected` keeps the update with the caller: nothing of it counts as recorded. */
export type Ack =
  | {
      kind: 'accepted';
      at: Date;
      warnings: TrackingError[];
      /** The LMS keeps no single answers, or refuses them; status, score and place are recorded without. */
      withoutAnswers?: true;
    }
  | { kind: 'rejected'; error: TrackingError };

export type StartOutcome =
  | { kind: 'started'; state: LaunchState; standard: string }
  /** No LMS interface was found within the time allowed. */
  | { kind: 'absent' }
  /** Found, but it refused to begin. */
  | { kind: 'refused'; error: TrackingError };

/** One call to a record keeper as it went. It holds no value and no address, so nothing personal, and may be shown and copied. */
export interface CallEntry {
  /** `LMSCommit`, `LMSSetValue cmi.core.exit`, `POST statements`. */
  call: string;
  outcome: 'ok' | 'failed' | 'threw';
  /** The standard's code, or the HTTP status; '' when none. */
  code: string;
  at: Date;
  milliseconds: number;
}

/** What a record keeper shows of itself, for the connection panel. */
export interface Diagnosis {
  /** The newest calls, oldest first. An entry that was listed before is the same object. */
  calls: readonly CallEntry[];
  /** Bookmark and saved data as they can be read now. */
  held: { location: string; suspendData: string } | { error: TrackingError };
  /** Characters of saved data that are allowed; null for no limit. */
  suspendDataLimit: number | null;
}

export interface TrackingPort {
  /**
   * Finds the record keeper and begins. At most once per launch; later calls
   * return the first outcome.
   */
  start(): Promise<StartOutcome>;
  /**
   * Writes the update and commits it. Idempotent within a launch: an
   * interaction or objective id that was written before is written to the
   * same place again, and the latest values stand. In review and browse it accepts and writes nothing.
   * After `rejected`, hand in the same update again, or one that holds it. A
   * score counts only in the update that judges (completion or success).
   */
  save(update: RecordUpdate): Promise<Ack>;
  /**
   * Saves, then ends the launch. At most once; later calls return the first answer.
   * @param byLearner true when the learner asked to finish; else the page goes away.
   */
  end(update: RecordUpdate, byLearner?: boolean): Promise<Ack>;
  /**
   * The yeses so far are good: nothing speaks against them. A yes of the LMS is
   * neither good nor bad before one of `believe` and `doubt`; see session/.
   */
  believe(): void;
  /**
   * Something speaks against the yeses since the last `believe`: the next save
   * writes all that they were given for once more, in a form that an LMS takes
   * which counts those values as sent.
   */
  doubt(): void;
  /** Reads back what the record keeper holds, and tells how its calls went. Writes nothing; at any time. */
  diagnose(): Promise<Diagnosis>;
}
