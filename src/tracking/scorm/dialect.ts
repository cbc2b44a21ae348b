import type {
  InteractionRecord,
  ObjectiveRecord,
  ScoreRecord,
} from '../port.ts';
import type { ApiWords, CheckedApi } from './api.ts';
import type { Standing } from './attemptStanding.ts';

/**
 * One element to write (without `cmi.`). A refused essential makes the whole save
 * rejected; of a proof the LMS is asked even after a yes whether it has taken it.
 */
export type Write = [
  element: string,
  value: string,
  weight?: 'essential' | 'proof',
];

/** Reads an element (without `cmi.`) in small letters; '' when the LMS has none to offer. */
export type Read = (element: string) => string;

export type OtherValue = (
  element: string,
  value: string,
  mayBeStored: boolean,
) => string | null;

/** Where the parts of a launch lie, below `cmi.`. */
export interface Elements {
  learnerId: string;
  learnerName: string;
  mode: string;
  credit: string;
  entry: string;
  location: string;
  mastery: string;
  totalTime: string;
  sessionTime: string;
  exit: string;
  score: string;
}

/**
 * All in which the editions of SCORM differ: names, formats, limits. What is
 * common to them (discovery, launch, changed-only writing, commits) is in this room.
 */
export interface Dialect {
  /** As it is shown: `SCORM 1.2`. */
  name: string;
  /** The window's property that holds the LMS's object. */
  apiName: string;
  api: ApiWords;
  elements: Elements;
  /** Characters. */
  limits: { location: number; suspendData: number };
  /**
   * The standing of the attempt, and the elements that say so, only with values that we may write too.
   * @param isUsed whether anything beside this word shows that this is not the first launch of the attempt; after '' it asks the LMS.
   */
  readStanding(
    read: Read,
    isUsed: (word: string) => boolean,
  ): { standing: Standing; known: Write[] };
  /** What the mastery element says, in per cent; null when it is no mark. 0 is what LMSs say where nobody set one. */
  masteryOf(text: string): number | null;
  /** A span of time in the LMS's format, and back; 0 when the LMS gave something else. */
  timespan(seconds: number): string;
  secondsOf(span: string): number;
  statusWrites(standing: Standing): Write[];
  scoreWrites(score: ScoreRecord): Write[];
  /** The fields of an interaction below `cmi.interactions.n.`, id first. */
  interactionWrites(interaction: InteractionRecord): Write[];
  /** The fields of an objective below `cmi.objectives.n.`, id first. */
  objectiveWrites(objective: ObjectiveRecord): Write[];
  /** What to write, and leave there, when a launch is a browse of an attempt that nobody has judged. */
  browseWrites: Write[];
  /** What to ask of the LMS when the learner finishes; a page that only goes away asks nothing. */
  onFinish?: (lms: CheckedApi) => void;
  /**
   * A legal value of this element that is not `value`, to stand there for a moment; null where the element may not change.
   * @param mayBeStored the LMS may hold `value`: then a status that says less of the learner is none.
   */
  otherValue: OtherValue;
}
