import type {
  EvidenceInteraction,
  EvidenceObjective,
} from '../evidence/vocabulary/record.ts';

/** A part of a SCORM data model: its elements by name. */
export type Tree = Record<string, unknown>;

/** A score as the course wrote it; '' where it did not. `scaled` is of SCORM 2004 only. */
export interface CmiScore {
  raw: string;
  min: string;
  max: string;
  scaled: string;
}

/** An entry of a collection with its place in it. */
interface Indexed {
  index: number;
  value: Tree;
}

export function treeOf(value: unknown): Tree | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

/** A text or number as text; '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

/** scorm-again writes a collection as an object with its indices as keys. */
export function listOf(value: unknown): Indexed[] {
  return Object.entries(treeOf(value) ?? {})
    .filter(([key]) => /^\d{1,9}$/.test(key))
    .flatMap(([key, entry]) => {
      const tree = treeOf(entry);
      return tree ? [{ index: Number(key), value: tree }] : [];
    })
    .sort((a, b) => a.index - b.index);
}

/** The texts of one element over a collection, those that are set. */
function textsIn(list: unknown, name: string): string[] {
  return listOf(list)
    .map((one) => textOf(one.value[name]))
    .filter(Boolean);
}

export function scoreOf(value: unknown): CmiScore {
  const score = treeOf(value);
  return {
    raw: textOf(score?.['raw']),
    min: textOf(score?.['min']),
    max: textOf(score?.['max']),
    scaled: textOf(score?.['scaled']),
  };
}

/** A plain decimal; null for anything else. */
export function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** The objectives that have an id. `statusOf` says where the version of SCORM keeps the status. */
export function objectivesOf(
  list: unknown,
  statusOf: (objective: Tree) => string,
): EvidenceObjective[] {
  return listOf(list)
    .filter(({ value }) => textOf(value['id']) !== '')
    .map(({ value }) => {
      const { raw, min, max, scaled } = scoreOf(value['score']);
      const known = readNumber(raw) !== null || readNumber(scaled) !== null;
      // scorm-again says max 100 before there is a score.
      const bound = (text: string): number | null =>
        known ? readNumber(text) : null;
      return {
        id: textOf(value['id']),
        status: statusOf(value) || null,
        score: {
          raw: readNumber(raw),
          min: bound(min),
          max: bound(max),
          scaled: readNumber(scaled),
        },
      };
    });
}

/** What the two versions of SCORM call differently in an interaction. */
interface Dialect {
  time: string;
  response: string;
  readDuration: (text: string) => number | null;
}

/** An interaction as evidence; what the course did not set is null. */
export function interactionOf(
  { index, value }: Indexed,
  { time, response, readDuration }: Dialect,
): EvidenceInteraction {
  const said = (name: string): string | null => textOf(value[name]) || null;
  return {
    index,
    id: textOf(value['id']),
    type: said('type'),
    time: said(time),
    response: said(response),
    correctResponses: textsIn(value['correct_responses'], 'pattern'),
    result: said('result'),
    weighting: readNumber(textOf(value['weighting'])),
    latencySeconds: readDuration(textOf(value['latency'])),
    objectives: textsIn(value['objectives'], 'id'),
  };
}
