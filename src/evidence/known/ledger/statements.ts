import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceRecord,
} from '../../vocabulary/record.ts';
import { byEarlier, bySource, byText } from './orders.ts';
import { byPrecedence, type Precedence } from './ranks.ts';

/** A statement's part of a record, and where it comes from. */
export interface StatementPart {
  part: EvidenceRecord;
  by: Precedence;
}

/** The statements about one attempt by id, so that one told twice counts once; null for none. */
export type Statements = Map<string, StatementPart> | null;

export function addStatement(
  into: Statements,
  id: string,
  one: StatementPart,
): Statements {
  const all = into ?? new Map<string, StatementPart>();
  const ours = all.get(id);
  const first = ours
    ? byPrecedence(one.by, ours.by) ||
      bySource(one.part.source, ours.part.source)
    : -1;
  if (first < 0) all.set(id, one);
  return all;
}

export function addStatements(
  into: Statements,
  theirs: Statements,
): Statements {
  let all = into;
  for (const [id, one] of theirs ?? []) all = addStatement(all, id, one);
  return all;
}

/** What the statements that stand come to, in the order of their times; null when none stands. */
export function foldStatements(
  statements: NonNullable<Statements>,
  voided: ReadonlySet<string>,
): StatementPart | null {
  const standing = inOrder(statements)
    .filter(([id]) => !voided.has(id))
    .map(([, one]) => one);
  const [first] = standing;
  if (!first) return null;
  const parts = standing.map(({ part }) => part);
  const success = parts.some((part) => part.success === 'passed')
    ? 'passed'
    : (parts.find((part) => part.success)?.success ?? null);
  const judged = parts.filter((part) => part.success === success);
  return {
    by: standing.map(({ by }) => by).sort(byPrecedence)[0] ?? first.by,
    part: {
      ...first.part,
      started: earliest(parts, 'started'),
      completed: earliest(parts, 'completed'),
      completion:
        parts.find((part) => part.completion === 'completed')?.completion ??
        parts.find((part) => part.completion)?.completion ??
        null,
      success,
      // The last judgement's, and never that of a fail before the pass.
      score:
        judged.findLast(
          ({ score }) => score.raw !== null || score.scaled !== null,
        )?.score ?? first.part.score,
      passMark: last(parts, 'passMark'),
      release: last(parts, 'release'),
      override: last(parts, 'override'),
      seconds: secondsOf(parts),
      interactions: interactionsOf(parts),
      objectives: objectivesOf(parts),
    },
  };
}

/** In the order of their times. */
export function inOrder<Stated extends readonly [string, StatementPart]>(
  statements: Iterable<Stated>,
): Stated[] {
  return [...statements].sort(
    ([idA, { part: a }], [idB, { part: b }]) =>
      byText(a.statement?.at ?? '', b.statement?.at ?? '') || byText(idA, idB),
  );
}

function earliest(
  parts: readonly EvidenceRecord[],
  name: 'started' | 'completed',
): EvidenceRecord['started'] {
  return (
    parts
      .map((part) => part[name])
      .filter((moment) => moment !== null)
      .sort(byEarlier)[0] ?? null
  );
}

function last<K extends 'passMark' | 'release' | 'override'>(
  parts: readonly EvidenceRecord[],
  name: K,
): EvidenceRecord[K] | null {
  return parts.findLast((part) => part[name] !== null)?.[name] ?? null;
}

/** The longest duration that each session tells, all sessions together. */
function secondsOf(parts: readonly EvidenceRecord[]): number | null {
  const sessions = new Map<string, number>();
  for (const { seconds, statement } of parts) {
    if (seconds === null) continue;
    const session = statement?.session ?? '';
    sessions.set(session, Math.max(sessions.get(session) ?? 0, seconds));
  }
  if (sessions.size === 0) return null;
  // Added up in one order: parts of a second would differ otherwise.
  const total = [...sessions.values()].sort((a, b) => a - b);
  return Math.round(total.reduce((sum, one) => sum + one, 0) * 100) / 100;
}

function interactionsOf(
  parts: readonly EvidenceRecord[],
): EvidenceInteraction[] | null {
  const all = parts.flatMap(({ interactions }) => interactions ?? []);
  return all.length === 0 ? null : all.map((one, index) => ({ ...one, index }));
}

/** The last standing of each objective; a score stays when a later statement has none. */
function objectivesOf(
  parts: readonly EvidenceRecord[],
): EvidenceObjective[] | null {
  const all = new Map<string, EvidenceObjective>();
  for (const one of parts.flatMap(({ objectives }) => objectives ?? [])) {
    const before = all.get(one.id);
    const scored = one.score.raw !== null || one.score.scaled !== null;
    all.set(one.id, {
      id: one.id,
      status: one.status ?? before?.status ?? null,
      score: scored ? one.score : (before?.score ?? one.score),
    });
  }
  return all.size === 0 ? null : [...all.values()];
}
