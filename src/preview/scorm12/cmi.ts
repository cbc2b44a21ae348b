/** What the preview reads from the data model that a SCORM 1.2 course committed. */
export interface Cmi {
  /** `cmi.core.lesson_status`; `not attempted` when the course set none. */
  lessonStatus: string;
  /** `cmi.core.exit`: `suspend`, `time-out`, `logout` or ''. */
  exit: string;
  sessionSeconds: number;
  score: CmiScore;
  objectives: { id: string; status: string; score: CmiScore }[];
  interactions: CmiInteraction[];
  /** The whole tree, for the next launch. */
  tree: Tree;
}

/** As the course wrote them; '' when it did not. */
export interface CmiScore {
  raw: string;
  min: string;
  max: string;
}

/** RTE 1.2, 3.4.2.7; every field '' or empty when the course did not set it. */
export interface CmiInteraction {
  index: number;
  id: string;
  time: string;
  type: string;
  weighting: string;
  response: string;
  result: string;
  latency: string;
  objectives: string[];
  patterns: string[];
}

/** A part of the data model: its elements by name. */
export type Tree = Record<string, unknown>;

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
    objectives: listOf(tree['objectives']).map(({ value: objective }) => ({
      id: textOf(objective['id']),
      status: textOf(objective['status']),
      score: scoreOf(objective['score']),
    })),
    interactions: listOf(tree['interactions']).map(interactionOf),
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

function interactionOf({ index, value }: Indexed): CmiInteraction {
  const pick = (list: unknown, name: string): string[] =>
    listOf(list)
      .map((one) => textOf(one.value[name]))
      .filter(Boolean);
  return {
    index,
    id: textOf(value['id']),
    time: textOf(value['time']),
    type: textOf(value['type']),
    weighting: textOf(value['weighting']),
    response: textOf(value['student_response']),
    result: textOf(value['result']),
    latency: textOf(value['latency']),
    objectives: pick(value['objectives'], 'id'),
    patterns: pick(value['correct_responses'], 'pattern'),
  };
}

interface Indexed {
  index: number;
  value: Tree;
}

/** scorm-again writes a collection as an object with its indices as keys. */
function listOf(value: unknown): Indexed[] {
  return Object.entries(treeOf(value) ?? {})
    .filter(([key]) => /^\d+$/.test(key))
    .flatMap(([key, entry]) => {
      const tree = treeOf(entry);
      return tree ? [{ index: Number(key), value: tree }] : [];
    })
    .sort((a, b) => a.index - b.index);
}

function scoreOf(value: unknown): CmiScore {
  const score = treeOf(value);
  return {
    raw: textOf(score?.['raw']),
    min: textOf(score?.['min']),
    max: textOf(score?.['max']),
  };
}

function treeOf(value: unknown): Tree | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}
