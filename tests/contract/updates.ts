import type {
  InteractionRecord,
  RecordUpdate,
} from '../../src/tracking/port.ts';

type Kind = Pick<InteractionRecord, 'type' | 'pattern'> & { wrong: string[] };

const KINDS: readonly Kind[] = [
  { type: 'choice', pattern: ['a', 'c'], wrong: ['b'] },
  { type: 'sequencing', pattern: ['c', 'a', 'b'], wrong: ['a', 'b', 'c'] },
  { type: 'matching', pattern: ['a.2', 'b.1'], wrong: ['a.1', 'b.2'] },
  { type: 'true-false', pattern: ['true'], wrong: ['false'] },
  {
    type: 'performance',
    pattern: ['D', 'CFy', 'MAy3', 'R', 'E', 'Lt', 'Zsound_reset'],
    wrong: ['D', 'CF0', 'X-', 'Zdeclined'],
  },
];

/** An answer to item `n` at attempt `attempt`, right unless said otherwise; the kinds of interaction take turns, choice first. */
export function answer(
  n: number,
  attempt = 1,
  result: InteractionRecord['result'] = 'correct',
): InteractionRecord {
  const kind = KINDS[(n - 1) % KINDS.length];
  if (!kind) throw new Error(`There is no item ${n}.`);
  const { type, pattern, wrong } = kind;
  return {
    id: `item${n}_r1_a${attempt}`,
    type,
    response: result === 'correct' ? pattern : wrong,
    pattern,
    result,
    latencySeconds: 12.345,
    at: new Date('2026-11-24T09:10:11.500Z'),
    objective: `check_a${attempt}`,
    description: 'Which two facts must an exception state?',
  };
}

/** The last save of a passed check. */
export const passing: RecordUpdate = {
  objectives: [{ id: 'check_a1', score: 100, status: 'passed' }],
  score: { raw: 100, min: 0, max: 100 },
  completion: 'completed',
  success: 'passed',
};

/** The last save when no attempts remain. */
export const failing: RecordUpdate = {
  objectives: [{ id: 'check_a3', score: 33.333, status: 'failed' }],
  score: { raw: 33.333, min: 0, max: 100 },
  completion: 'completed',
  success: 'failed',
};

/** A whole course in the order in which the session saves it. */
export const course: readonly RecordUpdate[] = [
  { location: 'exceptions', suspendData: '1;1000', sessionSeconds: 60 },
  {
    interactions: [answer(1)],
    suspendData: '1;1100;a',
    sessionSeconds: 120,
  },
  {
    interactions: [answer(2, 1, 'incorrect'), answer(3), answer(4), answer(5)],
    location: 'recovery-codes',
    suspendData: '1;1110;abc',
    sessionSeconds: 180,
  },
  { ...passing, suspendData: '1;1111;abcd', sessionSeconds: 240 },
];

/** One update that holds both: a later one wins, lists are joined. */
export function merged(
  earlier: RecordUpdate,
  later: RecordUpdate,
): RecordUpdate {
  return {
    ...earlier,
    ...later,
    interactions: [
      ...(earlier.interactions ?? []),
      ...(later.interactions ?? []),
    ],
    objectives: [...(earlier.objectives ?? []), ...(later.objectives ?? [])],
  };
}
