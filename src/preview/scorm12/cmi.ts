import type {
  EvidenceInteraction,
  EvidenceObjective,
} from '../../evidence/vocabulary/record.ts';
import {
  interactionOf,
  listOf,
  objectivesOf,
  scoreOf,
  textOf,
  treeOf,
  type CmiScore,
  type Tree,
} from '../cmiTree.ts';

/** What the preview reads from the data model that a SCORM 1.2 course committed. */
export interface Cmi {
  /** `cmi.core.lesson_status`; `not attempted` when the course set none. */
  lessonStatus: string;
  /** `cmi.core.exit`: `suspend`, `time-out`, `logout` or ''. */
  exit: string;
  sessionSeconds: number;
  score: CmiScore;
  objectives: EvidenceObjective[];
  interactions: EvidenceInteraction[];
  /** The whole tree, for the next launch. */
  tree: Tree;
}

/** RTE 1.2, 3.4.2.7. */
const DIALECT = {
  time: 'time',
  response: 'student_response',
  readDuration: readTimespan,
};

/** Reads a committed data model; null when it is none. Wrong or missing parts read as unset. */
export function readCmi(value: unknown): Cmi | null {
  const tree = treeOf(value);
  const core = treeOf(tree?.['core']);
  if (!tree || !core) return null;
  return {
    lessonStatus: textOf(core['lesson_status']) || 'not attempted',
    exit: textOf(core['exit']),
    sessionSeconds: readTimespan(textOf(core['session_time'])) ?? 0,
    score: scoreOf(core['score']),
    objectives: objectivesOf(tree['objectives'], (one) =>
      textOf(one['status']),
    ),
    interactions: listOf(tree['interactions']).map((one) =>
      interactionOf(one, DIALECT),
    ),
    tree,
  };
}

/** Reads a commit that was stored as text. */
export function parseCmi(json: string | null): Cmi | null {
  if (json === null) return null;
  const value: unknown = JSON.parse(json);
  return readCmi(value);
}

/** Seconds of a CMITimespan, `HHHH:MM:SS.SS`; null for anything else. */
export function readTimespan(text: string): number | null {
  const found = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds] = found.map(Number);
  const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return Math.round(total * 100) / 100;
}

/** A CMITimespan with two decimals where it needs them. */
export function writeTimespan(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const whole = Math.floor(hundredths / 100);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = hundredths % 100;
  const clock = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  return clock.map(two).join(':') + (rest > 0 ? `.${two(rest)}` : '');
}
