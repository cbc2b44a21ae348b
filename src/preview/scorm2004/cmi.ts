import type {
  EvidenceInteraction,
  EvidenceObjective,
} from '../../evidence/vocabulary/record.ts';
import {
  interactionOf,
  listOf,
  objectivesOf,
  readNumber,
  scoreOf,
  textOf,
  treeOf,
  type CmiScore,
  type Tree,
} from '../cmiTree.ts';

/** What the preview reads from the data model that a SCORM 2004 course committed. */
export interface Cmi {
  /** As the LMS answers it: where the package has a threshold, the progress measure decides (RTE 4.2.4.1). */
  completion: string;
  /** Where the package has a passing score, the scaled score decides (RTE 4.2.22.1). */
  success: string;
  /** `cmi.exit`: `suspend`, `time-out`, `logout`, `normal` or ''. */
  exit: string;
  sessionSeconds: number;
  score: CmiScore;
  objectives: EvidenceObjective[];
  interactions: EvidenceInteraction[];
  /** The whole tree, for the next launch. */
  tree: Tree;
}

/** RTE 2004, 4.2.9. */
const DIALECT = {
  time: 'timestamp',
  response: 'learner_response',
  readDuration,
};

/** Reads a committed data model; null when it is none. Wrong or missing parts read as unset. */
export function readCmi(value: unknown): Cmi | null {
  const tree = treeOf(value);
  if (!tree || !('completion_status' in tree)) return null;
  const text = (name: string): string => textOf(tree[name]);
  const score = scoreOf(tree['score']);
  return {
    completion:
      byMeasure(text('progress_measure'), text('completion_threshold'), [
        'completed',
        'incomplete',
      ]) ||
      text('completion_status') ||
      'unknown',
    success:
      byMeasure(score.scaled, text('scaled_passing_score'), [
        'passed',
        'failed',
      ]) ||
      text('success_status') ||
      'unknown',
    exit: text('exit'),
    sessionSeconds: readDuration(text('session_time')) ?? 0,
    score,
    objectives: objectivesOf(tree['objectives'], statusOf),
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

/** The judgement where there is one, else how far it is; '' while both are unknown. */
function statusOf(objective: Tree): string {
  const words = ['success_status', 'completion_status'].map((name) =>
    textOf(objective[name]),
  );
  return words.find((word) => word !== '' && word !== 'unknown') ?? '';
}

function byMeasure(
  measure: string,
  threshold: string,
  [reached, missed]: [string, string],
): string {
  const [value, wanted] = [readNumber(measure), readNumber(threshold)];
  if (value === null || wanted === null) return '';
  return value >= wanted ? reached : missed;
}

const DURATION =
  /^P(?=.)(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** Seconds of an ISO 8601 duration of days and clock time; null for anything else. Years and months have no length of their own. */
export function readDuration(text: string): number | null {
  const found = DURATION.exec(text);
  if (!found) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  return Math.round(total * 100) / 100;
}

/** `PT1H2M3.5S`, with what is nothing left out. */
export function writeDuration(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const [h, m, s] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6000) % 60,
    (hundredths % 6000) / 100,
  ];
  const parts = [
    h && `${String(h)}H`,
    m && `${String(m)}M`,
    s && `${String(s)}S`,
  ];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}
