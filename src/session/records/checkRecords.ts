import type { CourseData } from '../../domain/course/courseData.ts';
import { masteryOf } from '../../domain/quiz/mastery.ts';
import type {
  CheckAttempt,
  CheckState,
  DrawnItem,
} from '../../domain/quiz/check.ts';
import type { ItemBank, PublicChoice } from '../../domain/quiz/item.ts';
import { questionInALine } from '../../domain/quiz/questionInALine.ts';
import { isFinal, judgeCourse } from '../../domain/verdict/verdict.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { itemAnswerId } from './answerIds.ts';
import { mergeUpdates } from './mergeUpdates.ts';
import type {
  InteractionRecord,
  ObjectiveRecord,
  RecordUpdate,
} from '../../tracking/port.ts';

const worded = (parts: readonly PublicChoice[]) =>
  parts.map(({ id, text }) => ({ id, words: text }));

function interactionOf(
  drawn: DrawnItem,
  attempt: number,
  bank: ItemBank,
  at: Date,
): InteractionRecord | null {
  const item = bank.items.find((i) => i.id === drawn.item);
  const key = bank.keys.find((k) => k.item === drawn.item);
  if (!drawn.answer || !item || !key) return null;
  return {
    id: itemAnswerId(drawn, attempt),
    // SCORM knows one type for single and multiple choice
    type: item.kind === 'multiple' ? 'choice' : item.kind,
    response: drawn.answer.response,
    pattern: key.correct,
    result: drawn.answer.result,
    latencySeconds: drawn.answer.latencySeconds,
    at,
    objective: item.objective,
    description: questionInALine(item),
    parts: worded(item.choices),
    ...(item.kind === 'matching' && { targets: worded(item.targets) }),
  };
}

function isAnswered(check: CheckState, attempt: number, item: string): boolean {
  const drawn = check.attempts[attempt]?.drawn.find((d) => d.item === item);
  return drawn?.answer != null;
}

/**
 * What the record gains between two states of the check: answers, attempt scores, the verdict.
 * @param deskOpen the course has a practice desk that is not passed.
 */
export function recordsOfCheck(
  before: CheckState,
  after: CheckState,
  course: CourseData,
  bank: ItemBank,
  passMark: number,
  now: Date,
  deskOpen = false,
): RecordUpdate {
  const interactions = after.attempts.flatMap((attempt, a) =>
    attempt.drawn
      .filter((d) => d.answer && !isAnswered(before, a, d.item))
      .flatMap((d) => interactionOf(d, a + 1, bank, now) ?? []),
  );
  const objectives = after.attempts.flatMap((attempt, a) => {
    const closed = attempt.score !== null && before.attempts[a]?.score == null;
    if (!closed) return [];
    const earlier = after.attempts.slice(0, a).map(({ score }) => score ?? 0);
    const isBest = earlier.every((score) => score <= (attempt.score ?? 0));
    return [
      attemptObjective(a + 1, attempt.score ?? 0, passMark),
      // The objectives stand as in the attempt that counts: the best so far.
      ...(isBest ? courseObjectives(attempt, bank, passMark) : []),
    ];
  });
  // Merging leaves each objective once, as its latest attempt has it.
  const update = mergeUpdates({}, { interactions, objectives });
  const verdictOf = (check: CheckState) =>
    judgeCourse(check, course.check, passMark, deskOpen);
  return { ...update, ...verdictGained(verdictOf(before), verdictOf(after)) };
}

function attemptObjective(
  attempt: number,
  score: number,
  passMark: number,
): ObjectiveRecord {
  const status = score >= passMark ? 'passed' : 'failed';
  return { id: `check_a${attempt}`, score, status };
}

function courseObjectives(
  { drawn }: CheckAttempt,
  { items }: ItemBank,
  passMark: number,
): ObjectiveRecord[] {
  return masteryOf(drawn, items, passMark)
    .filter(({ score }) => score !== null)
    .map(({ objective, score, mastered }) => ({
      id: objective,
      score,
      status: mastered ? 'passed' : 'failed',
    }));
}

/** Score and status go together, once, at the final judgement; before it there is neither. */
export function verdictGained(before: Verdict, after: Verdict): RecordUpdate {
  if (isFinal(before)) return {};
  if (after.kind !== 'passed' && after.kind !== 'exhausted') return {};
  return {
    score: { raw: after.score, min: 0, max: 100 },
    completion: 'completed',
    success: after.kind === 'passed' ? 'passed' : 'failed',
  };
}
