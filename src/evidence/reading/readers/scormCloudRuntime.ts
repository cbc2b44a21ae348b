import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceScore,
} from '../../vocabulary/record.ts';
import { readSeconds } from './isoTime.ts';
import { at, isObject } from '../../../ground/json.ts';
import { listAt, numberAt, textAt, textsAt } from './jsonAt.ts';

/** What the course itself recorded. */
export interface Runtime {
  score: EvidenceScore;
  interactions: EvidenceInteraction[];
  objectives: EvidenceObjective[];
}

const NO_SCORE = { raw: null, min: null, max: null, scaled: null };

/** The runtime data of an activity and of those below it; null when the export has none. */
export function runtimesOf(activity: unknown): Runtime | null {
  const all: unknown[] = [];
  collect(activity, all);
  if (all.length === 0) return null;
  return {
    // Scores of several units are not added up: that would be a score of our own.
    score: all.length === 1 ? scoreOf(all[0]) : NO_SCORE,
    interactions: all
      .flatMap((runtime) => listAt(runtime, 'runtimeInteractions'))
      .filter(isObject)
      .map(interactionOf),
    objectives: all
      .flatMap((runtime) => listAt(runtime, 'runtimeObjectives'))
      .flatMap(objectiveOf),
  };
}

function collect(activity: unknown, into: unknown[]): void {
  const runtime = at(activity, 'runtime');
  if (isObject(runtime)) into.push(runtime);
  for (const child of listAt(activity, 'children')) collect(child, into);
}

function scoreOf(of: unknown): EvidenceScore {
  const scaled = numberAt(of, 'scoreScaled');
  return {
    raw: numberAt(of, 'scoreRaw'),
    min: numberAt(of, 'scoreMin'),
    max: numberAt(of, 'scoreMax'),
    // SCORM's own scaled score goes from −1 to 1; anything else is not one.
    scaled: scaled !== null && Math.abs(scaled) <= 1 ? scaled : null,
  };
}

function interactionOf(one: unknown, index: number): EvidenceInteraction {
  return {
    index,
    id: textAt(one, 'id') ?? '',
    type: wordOf(textAt(one, 'type')),
    time: textAt(one, 'timestampUtc') ?? textAt(one, 'timestamp'),
    response: textAt(one, 'learnerResponse'),
    correctResponses: textsAt(one, 'correctResponses'),
    result: wordOf(textAt(one, 'result')),
    weighting: numberAt(one, 'weighting'),
    latencySeconds: readSeconds(textAt(one, 'latency')),
    objectives: textsAt(one, 'objectives'),
  };
}

function objectiveOf(one: unknown): EvidenceObjective[] {
  const id = textAt(one, 'id');
  if (id === null) return [];
  const said = [
    textAt(one, 'runtimeObjectiveSuccessStatus'),
    textAt(one, 'runtimeObjectiveCompletionStatus'),
  ].map(wordOf);
  const status = said.find((word) => word !== null && word !== 'unknown');
  return [{ id, status: status ?? null, score: scoreOf(one) }];
}

/** `TrueFalse` as the standard writes it, `true-false`; `NOT_ATTEMPTED` as `not attempted`. */
function wordOf(text: string | null): string | null {
  if (text === null) return null;
  return /^[A-Z_]+$/.test(text)
    ? text.toLowerCase().replaceAll('_', ' ')
    : text.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
