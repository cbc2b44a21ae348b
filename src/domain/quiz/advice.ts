import type { Answer, CheckAttempt, DrawnItem } from './check.ts';
import type { AnswerKey } from './item.ts';

/** Steps that teach what was not answered rightly, by id, each once. An item without an answer counts as missed. */
export function stepsToRead(
  drawn: readonly DrawnItem[],
  keys: readonly AnswerKey[],
): string[] {
  const missed = drawn.filter(({ answer }) => answer?.result !== 'correct');
  const steps = missed.flatMap(
    ({ item }) => keys.find((key) => key.item === item)?.reread ?? [],
  );
  return [...new Set(steps)];
}

/** Items of an attempt that were missed although the learner was sure. */
export function wrongThoughSure({
  drawn,
}: CheckAttempt): (DrawnItem & { answer: Answer })[] {
  return drawn.flatMap((it) =>
    it.answer?.certainty === 3 && it.answer.result !== 'correct'
      ? [{ ...it, answer: it.answer }]
      : [],
  );
}
