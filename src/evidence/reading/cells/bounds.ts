import {
  cellMends,
  cellNames,
} from '../../../words/workshop/evidence/reading/cells.ts';
import type { EvidenceRecord, EvidenceScore } from '../../vocabulary/record.ts';
import type { UnknownCell } from './unknownCell.ts';

const MOST_SCORE = 1e6;
/** Ten years. */
const MOST_SECONDS = 10 * 366 * 86_400;

/** Whether a number can be a score, or the highest or lowest one. */
export function canBeScore(value: number): boolean {
  return Math.abs(value) <= MOST_SCORE;
}

/** Whether a number of seconds can be a time that somebody has spent. */
export function canBeSeconds(value: number): boolean {
  return value >= 0 && value <= MOST_SECONDS;
}

/** Of a record, with no unknown cells where all of it can be. */
interface Bounded {
  record: EvidenceRecord;
  unknown: readonly UnknownCell[];
}

const NONE: readonly UnknownCell[] = [];

/** The record without numbers that no course gives, and what they were. Later rooms count on these bounds. */
export function withinBounds(record: EvidenceRecord): Bounded {
  if (canBe(record)) return { record, unknown: NONE };
  const unknown: UnknownCell[] = [];
  const { score, seconds, interactions, objectives } = record;
  const bounded = {
    ...record,
    score: scoreIn(score, unknown),
    seconds: secondsIn(seconds, cellNames.seconds, unknown),
    interactions:
      interactions?.map((one) => ({
        ...one,
        latencySeconds: secondsIn(
          one.latencySeconds,
          cellNames.latency,
          unknown,
        ),
      })) ?? null,
    objectives:
      objectives?.map((one) => ({
        ...one,
        score: scoreIn(one.score, unknown),
      })) ?? null,
  };
  return { record: bounded, unknown };
}

/** Whether all of a record can be, as nearly always. */
function canBe({
  score,
  seconds,
  interactions,
  objectives,
}: EvidenceRecord): boolean {
  return (
    scoreCanBe(score) &&
    secondsCanBe(seconds) &&
    (interactions === null ||
      interactions.every((one) => secondsCanBe(one.latencySeconds))) &&
    (objectives === null || objectives.every((one) => scoreCanBe(one.score)))
  );
}

const secondsCanBe = (value: number | null): boolean =>
  value === null || canBeSeconds(value);

const scoreCanBe = ({ raw, min, max, scaled }: EvidenceScore): boolean =>
  partCanBe(raw) && partCanBe(min) && partCanBe(max) && partCanBe(scaled);

const partCanBe = (value: number | null): boolean =>
  value === null || canBeScore(value);

function scoreIn(
  score: EvidenceRecord['score'],
  unknown: UnknownCell[],
): EvidenceRecord['score'] {
  const part = (value: number | null, column: string): number | null => {
    if (value === null || canBeScore(value)) return value;
    unknown.push({ column, text: String(value), mend: cellMends.score });
    return null;
  };
  return {
    raw: part(score.raw, cellNames.score),
    min: part(score.min, cellNames.scoreMin),
    max: part(score.max, cellNames.scoreMax),
    scaled: part(score.scaled, cellNames.scoreScaled),
  };
}

function secondsIn(
  value: number | null,
  column: string,
  unknown: UnknownCell[],
): number | null {
  if (value === null || canBeSeconds(value)) return value;
  unknown.push({ column, text: String(value), mend: cellMends.seconds });
  return null;
}
